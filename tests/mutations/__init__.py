"""Does the checker see what is wrong with a flow? Shipped flows, broken on purpose, as their meaning suggests.

- `tree`      a flow file as plain mappings, and the little one must know of it to break it for certain
- `names`     ways to break what a state says, names and bounds
- `ways`      ways to break how a call goes: loops, dead ends, transfers that are none, slots nobody fills
- `spelling`  ways to break the file itself
- `mutants`   one seed, one mutant

- `report`    the mutants before the checker

Nothing but `report` knows the checker: what it proves must not decide what is tried. A change that leaves a flow
sound is excluded by the way it is made, never by asking the checker.

    python -m tests.mutations            the table, and every mutant that was missed
    python -m tests.mutations 417        the mutant of this seed, and what the checker says of it
"""
