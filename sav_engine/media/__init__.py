"""I/O. The media plane: moves sound for all calls of a process, on one clock, synchronously.

api.py       what the call plane sees: Line, Media, Detector
playback.py  sound to be played, with its position
pump.py      one task for all lines: send what is due, then read what came. Start reading here
world.py     the verbs by which the pump touches the world; sockets.py the real one, with its ticker.py
direct.py    the plain shape: two tasks per line
choice.py    which of the two this machine can have
ear.py       inbound half of a line: bytes to events; speech.py is its voice detection, inbox.py its way out
mouth.py     outbound half: which 20 ms come next
counters.py  what was done, as plain numbers; giving_way.py, for threads, whether it is being done now
"""
