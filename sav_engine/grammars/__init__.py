"""Pure. How an utterance is understood: words in, an answer with its confidence out, or None.

text.py         the one place where words are made comparable (case, accents, punctuation, elisions)
answer.py       what every grammar gives, and what a grammar is
affirm_deny.py  yes or no; denial and correction win
solved.py       does it work again?
done.py         has the caller done what was asked?
line.py         does the caller ring from a mobile or from the fixed line?
problem.py      internet, telephony, or a fault of neither name
requests.py     what may be asked at any moment: a human, one moment, once more
temper.py       anger as a score that cools
catalogue.py    all of them by name, as the flow gets them

Words are matched whole. Never by substring: 'connexion' contains an insult and 'redémarre' contains 'marre'.
"""
