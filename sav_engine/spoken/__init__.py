"""Pure. How French says what is written: numbers, telephone numbers, before any voice reads them."""
