"""I/O. Plays the outside world: a virtual Asterisk (telephone line and manager interface), callers, demo calls.

Ships with the engine and is tested like it; only `__main__` and tests import it.

- `exchange`: the calls and the dialplan a virtual Asterisk knows; `asterisk_ami` serves them over AMI.
- `asterisk_line`: Asterisk's end of one AudioSocket call; `recording` and `figures` are what it leaves.
- `scenario`, `scenario_file`: what a caller is going to say; `caller` says it, at the moments a person would.
- `call` and `demo`: the commands `sav call` and `sav demo` over all of that.
"""
