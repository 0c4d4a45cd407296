"""I/O. Servers that answer the same calls, each a program of its own that says `port N` and serves until it is ended.

media_plane.py      the engine's own media plane with four tasks for each call: pump, or direct (naive Trio)
whole_engine.py     the whole engine, with stand-ins for the services it would ask
asyncio_streams.py  how most voice agents in Python are written: asyncio, a stream and two tasks for each call
uvloop_protocol.py  the fastest usual way in Python: uvloop, a Protocol, no task for a frame

Written for this purpose, small and fair: every one reads and parses all frames, keeps an absolute schedule, sends an
audible tone every 20 ms, and falls silent when the caller presses a key.
"""
