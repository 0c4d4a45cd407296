"""I/O. One call is one nursery; its siblings die with it.

run.py        the nursery, and what follows it: the ticket
reader.py     owns the line; hands its events to the watcher and its sound to the listener
listener.py   sound to the transcriber, words back
watcher.py    drives the floor (turns.Machine); all events of a call pass here, in one order
conductor.py  drives the flow (flow.Machine); starts actions
voice.py      speaks: cached prompts and synthesis into playbacks
ahead.py      sentences synthesised before they are due
draft.py      what is known so far, kept in case the engine dies
diary.py      what happened, for the ticket and the trace file
tape.py       what the two machines were told and asked for, written so that they can be run again
scripts.py    the flows and texts calls were held with, kept for that
replay.py     runs a tape again, with the same flow or another
summary.py    the ticket, from the diary

The ring watcher -> conductor -> voice -> watcher never locks: the watcher never waits for the conductor and the
conductor never waits for the voice (both channels are sized for what one call can owe, and overflow is our own
mistake). Everybody else may wait for the watcher.
"""
