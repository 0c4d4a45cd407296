"""Pure. The conversation as a checked table.

events.py       what the machine is told, what it asks for
model.py        a flow: states, rows, limits (frozen)
load.py         strict YAML -> model; every fault with file:line   (strict_yaml, table, load_rows: its tools)
check.py        proves a flow sound                                (finding, graph, rules_*: its parts)
machine.py      drives one call through a flow: events and obligations
course.py       where the call is, and its way along the rows      (obligation, hearing, saying, sentences)
listening.py    what an event comes to while an answer is owed
doing.py        what it comes to while an action's outcome is owed
guards.py       yes-no questions about the slots, by name
verbs.py        what a flow may do and what that finds out: the contract with actions/
ears.py         what is needed of the grammars
"""
