"""Pure. How French says what is written, before any voice reads it.

numbers.py  numbers in words, telephone numbers in pairs
emails.py   an address as it is read out
"""
