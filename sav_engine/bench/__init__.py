"""I/O. The benchmark: what a call costs and how punctual it is, always beside a floor measured in the same minute.

command.py   `sav bench`: which modes, how many calls, where the results go
block.py     pure: a block (floor, contenders, floor, in drawn order), and when it is void
measure.py   one server under one load: CPU, memory and what the callers received
arrivals.py  pure: from what the callers received to lateness, bursts, gaps and reactions
contenders.py  who is measured: the C floor, the engine, and the peers of peers/
modes.py     media, engine, churn, memory, turn: which contenders, which load, which figures
goals.py     pure: goal, stretch, measured ratio
report.py, plots.py  the table, the JSON, the pictures
turns.py     `barge-in` and `pauses`, which need no load: does the bot stop for who interrupts, who is cut off?
clips.py, virtual_line.py, barge_in.py, timeline.py  interruptions, noises and echoes on a line without wires
pauses.py    pure: thousands of callers who pause while they answer
c/           load generator, floor and transcriber, compiled when needed; compiled.py finds the compiler
peers/       servers for the same calls: the engine's media plane and whole engine, and other people's styles

Only ratios inside one block mean anything: this machine may be shared, and slower tomorrow. A block in which the
machine was busy with something else is void, because a starved server looks cheaper than it is.
"""
