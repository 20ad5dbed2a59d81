"""Methods that other files call."""


class Hub:
    def __init__(self):
        self.links = []

    def add(self, link):
        self.links.append(link)

    def serve(self, client):
        return client.recv()  # MPR073: (Pipe() in main.py at line 10)

    def poll(self):
        return [link.recv() for link in self.links]  # MPR073: (Pipe() in main.py at line 10)

    def tune(self, radio):
        return radio.recv()  # ok: a zmq socket

    @staticmethod
    def drain(source):
        return source.recv()  # MPR073: (Pipe() in main.py at line 10)


class Gateway:
    def serve(self, client):
        return client.recv()  # ok: called with a zmq socket
