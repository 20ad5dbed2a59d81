import os

from hub import Either, Hub, Plain, attach

KEY = os.environb[b"KEY"]

with Hub(("10.0.0.1", 1), KEY) as hub:  # MPR084: '10.0.0.1'
    hub.get()
Either(("10.0.0.1", 1), KEY).serve()  # MPR083: '10.0.0.1'
attach(Plain(("10.0.0.1", 1), KEY))  # MPR084: '10.0.0.1'
