"""Ask the job server for one job: the server shows that it has the key, and what it sends is data, not code."""

import json
import os
from multiprocessing.connection import Client

with Client(("localhost", 6000), authkey=os.environ["JOBS_KEY"].encode()) as conn:
    data = json.loads(conn.recv_bytes())
    if not isinstance(data, dict):
        raise TypeError(f"a job must be an object, not {data!r}")
    print("next job:", data["name"])
