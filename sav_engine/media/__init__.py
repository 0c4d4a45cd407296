"""I/O. The media plane: moves sound for all calls of a process, on one clock, synchronously.

api.py       what the call plane sees: Line, Media, Detector
playback.py  sound to be played, with its position
pump.py      one task for all lines: send what is due, then read what came
direct.py    the plain shape: two tasks per line
"""
