"""Pure. How an utterance is understood: words in, an answer with its confidence out, or None.

text.py         the one place where words are made comparable (case, accents, punctuation, elisions)
answer.py       what every grammar gives, and what a grammar is
words.py        the words an operator may change (flows/words.yaml): insults, anger, what is broken

learned.py      what was learned, weighed against what the rules read; learned_weights.py, its table
encoded.py      a third opinion where these two are unsure, of a sentence encoder

affirm_deny.py  yes or no; denial and correction win
solved.py       does it work again?
done.py         has the caller done what was asked?
line.py         does the caller ring from a mobile or from the fixed line?
problem.py      internet, telephony, or a fault of neither name
problem_told.py the same, told before anybody asked
request.py      a fault, or a change to what they have?
requests.py     what may be asked at any moment: a human, one moment, once more
aside.py        said to somebody else in the room
complete.py     can these words be all of the answer?
temper.py       anger as a score that cools
masking.py      insults out of texts for people; insults.py, insult_called.py, insult_meant.py: which, and where

person_name.py  who the caller is         naming.py, known_names.py, spelling.py  how names are written and spelled
name_tagged.py  the same, as it was learned; name_features.py, by which clues; name_weights.py, its table
company.py      their company; company_named.py: in passing
email.py        as it is dictated
phone_number.py as it is said             numbers.py  numbers, in words or in digits
count.py        how many devices          count_prepared.py, what of it is read
since.py        since when
anything.py     whatever was said
tag.py          what kind of fault, for the ticket
refusal.py      the caller has none, does not know, will not say

catalogue.py    all of them by name, as the flow gets them
understand.py   one slot of one utterance, for `sav understand`

Words are matched whole. Never by substring: 'connexion' contains an insult and 'redémarre' contains 'marre'.
"""
