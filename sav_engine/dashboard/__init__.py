"""I/O. The supervisors' and technicians' pages: a process of its own, beside the engine or without one.

It knows the two databases by a role that may read tickets and clients, change what people may change in a ticket, and
add to the journal; and the folder of recordings. Nothing else of the engine is within its reach: `sav dashboard`
starts it with these few settings only.

    __main__   the process: a web server around Streamlit        setup       what it is told at its start
    gate       nobody passes without a session                   doors       the pages that are not Streamlit's:
    accounts   names, roles, password hashes       a file                    login, logout, recording, player, export
    passwords  scrypt                              pure          sessions    who is logged in         in memory
    rights     who may see and do what             a table       house       all of it together, for the script
    script     what Streamlit runs for each browser              views/      one file a page
    html       pieces of pages                     pure          words       French words and figures  pure
    pictures   charts and waveforms                pure          sound       recordings as levels
"""
