class Task:
    calls = None
    back = None

    def run(self):
        self.back.recv()  # MPR073: Pipe() in hub.py at line 14
        return self.calls.recv()  # MPR073: Pipe() in hub.py at line 9


class Talk:
    calls = None

    def run(self):
        return self.calls.recv()  # ok: a socket
