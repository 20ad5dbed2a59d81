def entry(link):
    link.recv()  # MPR073: Pipe() in main.py at line 5


def listen(link):
    link.recv()  # ok: nobody calls it
