"""A voice engine for Asterisk that answers a French technical support line.

Three pure machines decide (`wire`, `turns`, `flow`), small tasks carry (`call`), one nursery a call ends it all.

Pure rooms, values in and values out, without I/O, clock, randomness or log:

    wire      bytes <-> AudioSocket frames            audio     sound as 16-bit samples
    turns     who has the floor                       grammars  an utterance -> an answer or None
    flow      what to say next, from flows/*.yaml     spoken    how French says numbers, dates, addresses

Rooms that touch the world:

    media      the lines: sound of all calls on one clock      call       one nursery a call, all its tasks in it
    actions    verbs a flow may do, through `ports`            prompts    the constant sentences and their sound
    providers  one file per vendor, and the ones without key   records    clients and tickets in PostgreSQL
    sandbox    plays the outside: Asterisk and its callers     admin metrics logs config state_dir   the shell
    talk       a person speaks with the engine by browser
    bill       what a call has cost, and who served it         asking     what a call asked of services, in its trace
    call_report  one call as a picture and a diagnosis         spans      calls for an OpenTelemetry collector
    overview   what the engine tells of its calls              top        shows it in a terminal
    opening    when people are there, from flows/hours.yaml    garbage    collected between calls

Arrows go down: server -> assemble, call -> actions, media -> ports -> pure rooms. A call never knows a vendor: only
`assemble` names them. `tests/unit/test_house.py` holds the table of who may import whom.

Start reading at `ports` (what a call needs), then `call/run.py` (one call), `turns/machine.py`, `flow/machine.py`,
and `media/pump.py` for how sound keeps its time.
"""

import os

__version__ = "0.1.0"

# Before numpy is imported by anybody: a matrix of 160 rows is solved in 0.35 ms by one thread, and in 30 ms by two
# that wait for each other on a busy machine, which is 30 ms in which no frame of any call goes out.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
