def encode(job):
    return repr(job)


def receive(link):
    return link.recv()  # MPR073: Pipe() in main.py at line 7


def answer(link, job):
    link.send(encode(job))
