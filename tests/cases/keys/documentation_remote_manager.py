"""After the remote manager of CPython's documentation: a queue that everybody can reach."""

from multiprocessing.managers import BaseManager
from queue import Queue

queue = Queue()


class QueueManager(BaseManager):
    pass


QueueManager.register("get_queue", callable=lambda: queue)
manager = QueueManager(address=("", 50000), authkey=b"abracadabra")  # MPR082: line 14 | MPR083: open to other machines
server = manager.get_server()
server.serve_forever()
