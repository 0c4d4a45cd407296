"""I/O. One file per vendor, and the local ones that need no key. Vendors are named here and in `assemble` only.

Embedded speech: `local_speech` is the engine's side, `speech_worker` the process that holds the models,
`speech_frames` and `speech_queue` what lies between them; `local_*` are the models themselves.
"""
