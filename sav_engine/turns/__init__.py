"""Pure. Who has the floor: barge-in, endpointing, silence. Time is an argument.

events.py   what happens on the line and what the call is told of it
policy.py   how long and how strictly we listen, per question
machine.py  the table
rows.py     what may happen, one function per row of the table: on any floor, and of the question
  bot.py        of the bot's own beginning and end
  barge_in.py   of a caller who speaks over it; overheard.py: where it cannot be interrupted
  utterance.py  of a caller who has the floor
rests.py    which events it may be told of a while after they came, on each floor
state.py    what is remembered between two events
"""
