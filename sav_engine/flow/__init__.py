"""Pure. The conversation as a checked table.

events.py   what the machine is told, what it asks for
model.py    a flow: states, rows, limits (frozen)
load.py     strict YAML -> model; every fault with file:line
check.py    proves a flow sound
machine.py  drives one call through a flow
guards.py   yes-no questions about the slots, by name
"""
