"""I/O. One file a page. Each is shown to one person, and notes in the journal what it shows before it does."""
