"""Ask the job server for one job. Whoever listens on port 6000 first runs code here."""

from multiprocessing.connection import Client

conn = Client(("localhost", 6000))
data = conn.recv()
print("next job:", data["name"])
conn.close()
