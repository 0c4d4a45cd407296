"""Pure. AudioSocket as Asterisk speaks it: bytes to frames and back, without a socket.

A frame is one byte of kind, two bytes of payload length (big-endian) and the payload.

frames.py  the kinds, their sampling rates, and one frozen class per thing a frame can mean
parser.py  bytes to frames, one table for what may come when
writer.py  frames to bytes
sniff.py   what was calling, when it was not Asterisk

Source: Asterisk 22 (res_audiosocket.h, res_audiosocket.c, app_audiosocket.c) and captured calls.
"""
