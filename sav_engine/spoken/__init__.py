"""Pure. How French says what is written, before any voice reads it.

numbers.py  numbers in words, telephone numbers in pairs
emails.py   an address as it is read out
abbreviations.py, writing.py   a whole text: dates, hours, sums, measures, references
speller.py  what every voice is given: the operator's pronunciations, then `writing`
"""
