import sys
from multiprocessing.connection import Listener

import settings
from settings import KEY, SPARE

Listener("/run/a.sock", authkey=KEY.encode())  # ok: the settings' own test
Listener("/run/a.sock", authkey=settings.KEY.encode())  # ok: the settings' own test
Listener("/run/a.sock", authkey=settings.SPARE.encode())  # MPR081: b""
if not SPARE:
    sys.exit("no spare key")
Listener("/run/a.sock", authkey=SPARE.encode())  # ok: tested here
