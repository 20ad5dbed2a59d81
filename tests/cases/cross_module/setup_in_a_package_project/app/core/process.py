import app.core.ipc as ipc


class Process:
    name = "main"

    def handle(self):
        return ipc.pipes[self.name][1].recv()  # MPR073: Pipe() in app/core/ipc.py at line 7
