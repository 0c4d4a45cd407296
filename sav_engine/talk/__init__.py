"""I/O. `sav talk`: a person speaks with the engine through a browser, and sees what it hears, thinks and writes.

command     an engine, found or started; Asterisk's manager interface played; the page served and opened
doors       who may enter: loopback, our own name, one token in the address; the page's few files
session     one open page: dials the real AudioSocket port as Asterisk would, and carries sound both ways
microphone  pure: the browser's frames at the pace of a telephone line
told        pure: what the page is told of the engine's trace, and of the ticket
callers     pure: who one can be, and what one can say without a microphone
page/       what the browser runs; no library, nothing from elsewhere
"""
