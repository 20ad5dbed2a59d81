"""After the client of that manager."""

from multiprocessing.managers import BaseManager


class QueueManager(BaseManager):
    pass


QueueManager.register("get_queue")
manager = QueueManager(address=("foo.bar.org", 50000), authkey=b"abracadabra")  # MPR082: line 11 | MPR084: foo.bar.org
manager.connect()
queue = manager.get_queue()
queue.put("hello")
