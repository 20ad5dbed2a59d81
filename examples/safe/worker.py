"""Two workers count the words of texts, which travel as JSON."""

import json
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


class Worker(Process):
    def __init__(self) -> None:
        super().__init__()
        self.link, self._tasks = Pipe()

    def run(self) -> None:
        task = json.loads(self._tasks.recv_bytes())
        answer = {"title": task["title"], "words": len(task["text"].split())}
        self._tasks.send_bytes(json.dumps(answer).encode())


def main() -> None:
    texts = [{"title": "one", "text": "a few words"}, {"title": "two", "text": "and a few more words"}]
    workers = [Worker() for _ in texts]
    for worker, text in zip(workers, texts, strict=True):
        worker.start()
        worker.link.send_bytes(json.dumps(text).encode())
    waiting = {worker.link for worker in workers}
    while waiting:
        for link in wait(waiting):
            print(json.loads(link.recv_bytes()))
            waiting.remove(link)


if __name__ == "__main__":
    main()
