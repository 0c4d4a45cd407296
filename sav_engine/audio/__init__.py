"""Pure. Sound as signed 16-bit little-endian mono samples.

pcm.py       samples and their levels
g711.py      mu-law and A-law, both ways, by table
resample.py  from any rate to any rate, whole or as it comes
loudness.py  how loud a prompt sounds, and levelling it
activity.py  when somebody speaks: a gate before the detector, hysteresis after it
"""
