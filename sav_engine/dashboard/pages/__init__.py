"""I/O. One file a page. Each is shown to one person, in one pass from top to bottom, and notes in the journal what it showed."""
