"""I/O. One file a page. Each is shown to one person, and notes in the journal what it shows before it does.

Not called `pages`: Streamlit would take a folder of that name beside its script for pages of its own.
"""
