import app
from app import connect

connect().recv()  # MPR073: Pipe() in app/client.py at line 6
app.connect().recv()  # MPR073: Pipe() in app/client.py at line 6
app.listen().recv()  # ok: a zmq socket
app.reconnect().recv()  # ok: which of the two modules' is not known
