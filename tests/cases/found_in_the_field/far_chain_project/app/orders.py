class Orders:
    def __init__(self, link):
        self.link = link

    def ask(self):
        return self.link.recv()  # MPR073: Pipe() in tools/manager.py at line 5
