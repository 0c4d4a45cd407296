"""I/O. Servers that answer the same calls, each a program of its own that says `port N` and serves until it is ended.

media_plane.py      the engine's own media plane with four tasks for each call: pump, or direct (naive Trio)
whole_engine.py     the whole engine: production's transcriber on a socket, stand-ins for the other services
asyncio_streams.py  how most voice agents in Python are written: asyncio, a stream and two tasks for each call
uvloop_protocol.py  the fastest usual way in Python: uvloop, a Protocol, no task for a frame
asyncio_engine.py, uvloop_engine.py  the same two as voice agents: voice detection, transcriber's socket, answers
usual_hearing.py    what those two hear with

Written for this purpose, small and fair: every one reads and parses all frames, keeps an absolute schedule, sends an
audible tone every 20 ms, and falls silent when the caller presses a key. Those of mode `engine` send silence but for
a second of tone when they begin and as an answer.
"""
