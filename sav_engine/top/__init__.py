"""I/O (terminal). `sav top`: the calls in the air, once a second, as the engine's admin port tells them.

look      asks the engine          screen    pure: what it told -> lines
live      the terminal: draws, resizes, and is left as it was found
"""
