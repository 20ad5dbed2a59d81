"""Two workers count the words of texts; each takes its task with recv_bytes(), and unpickles it all the same."""

import pickle
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


class Worker(Process):
    def __init__(self) -> None:
        super().__init__()
        self.link, self._tasks = Pipe()

    def run(self) -> None:
        task = pickle.loads(self._tasks.recv_bytes())
        self._tasks.send({"title": task["title"], "words": len(task["text"].split())})


def main() -> None:
    texts = [{"title": "one", "text": "a few words"}, {"title": "two", "text": "and a few more words"}]
    workers = [Worker() for _ in texts]
    for worker, text in zip(workers, texts, strict=True):
        worker.start()
        worker.link.send_bytes(pickle.dumps(text))
    waiting = {worker.link for worker in workers}
    while waiting:
        for link in wait(waiting):
            print(link.recv())
            waiting.remove(link)


if __name__ == "__main__":
    main()
