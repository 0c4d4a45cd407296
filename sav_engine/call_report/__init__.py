"""One call understood: what is left of it as one picture and as a diagnosis in plain French.

    trace    the lines of a call's trace as a story: who spoke, who had the floor, what services were asked
    sound    I/O. loudness of a recording, caller and bot
    facts    all that is known of one call, and what is missing
    gather   I/O. the files of the state directory as facts
    rules    what went wrong: one table of rules, facts -> findings
    picture  strips of rows as SVG, drawn with `strokes`, laid out by `layout`
    page     one HTML file, to be sent to a colleague
    hidden   the same facts without words, names and numbers

Pure but for `sound` and `gather`. Nothing here asks a database: whoever has the ticket brings it.
"""
