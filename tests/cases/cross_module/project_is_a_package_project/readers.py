def read(link):
    return link.recv()  # MPR073: Pipe() in nodes/start.py at line 7
