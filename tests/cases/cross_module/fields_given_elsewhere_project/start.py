import multiprocessing
import socket

import tasks
from named import NamedJob
from tasks import Order, Peer, Ticket

ours, theirs = multiprocessing.Pipe()
NamedJob("first", ours).run()
Order(1, ours).answer()
Ticket(2, reply=ours).answer()
Peer(link=ours).read()
tasks.Caller(ours).read()
tasks.Watch(socket.socket()).read()
