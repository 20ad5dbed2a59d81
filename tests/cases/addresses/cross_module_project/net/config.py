"""Where the service listens."""

import os

HOST = "0.0.0.0"
LOCAL = "127.0.0.1"
FROM_OUTSIDE = os.environ["HOST"]
ADDRESS = (HOST, 6000)
