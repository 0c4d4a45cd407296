"""I/O. One call is one nursery; its siblings die with it.

run.py        the nursery of one connection
house.py      what all calls share
begun.py      what opens a call
siblings.py   what runs in it
after.py      what it leaves: the ticket
reader.py     owns the line; hands its events to the watcher and its sound to the listener
listener.py   sound to the transcriber, words back
requests.py   the floor's requests for final words, on the same way
watcher.py    drives the floor (turns.Machine); all events of a call pass here, in one order
conductor.py  drives the flow (flow.Machine); starts actions
second_opinion.py  asks a language model what an utterance means, beside it
voice.py      speaks: one utterance after the other into playbacks; uttered.py: one of them
sounding.py   what it sounds like: cached prompts, synthesis, a model's sentences
ahead.py      sentences synthesised before they are due
written_ahead.py  a model's sentence, written and spoken in the caller's pause
own_voice.py  whether what was heard over the bot is the bot, come back from a loudspeaker
draft.py      what is known so far, kept in case the engine dies
moments.py    what can wait a moment, for all calls together
consent.py    whether its recording may be kept
diary.py      what happened, for the ticket and the trace file
tape.py       what the two machines were told and asked for, written so that they can be run again
scripts.py    the flows and texts calls were held with, kept for that
replay.py     runs a tape again, with the same flow or another
summary.py    the ticket, from the diary

The ring watcher -> conductor -> voice -> watcher never locks: watcher and conductor are one task, which looks at the
floor whenever it waits for news and hands on without waiting; the voice speaks in it too where all is at hand. A step
of the flow waits for nothing. Everybody else may wait for the watcher's inbox.
"""
