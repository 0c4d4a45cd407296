"""Verbs a flow may do. Each takes the slots of the call and returns what it found out, or that it was refused.

answer.py        what an action is
table.py         the actions of one call, by name
clients.py       lookup_client: who is calling
office_hours.py  pure: is the support line open? the operator's hours, closed days, public holidays
transfer.py      check_technician, transfer_call
"""
