"""OpenTelemetry spans of calls, turns and requests, for those who have a collector. Off unless configured.

A call's spans are made from its trace once it is over, in a thread: nothing of this runs while somebody is on the
line, and a collector that is away costs spans, which are counted, and no call anything.

    tree     pure. a story as spans: one of the call, under it its turns, sentences, requests
    export   I/O. waits for calls that are over, reads their traces, sends their spans by OTLP over HTTP
"""
