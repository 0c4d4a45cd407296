"""Pure. Who has the floor: barge-in, endpointing, silence. Time is an argument.

events.py   what happens on the line and what the call is told of it
policy.py   how long and how strictly we listen, per question
machine.py  the table
rows.py     what may happen on each floor; overheard.py: over a bot that cannot be interrupted
rests.py    which events it may be told of a while after they came, on each floor
state.py    what is remembered between two events
"""
