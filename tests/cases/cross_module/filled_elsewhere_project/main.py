"""Fills them."""

import hub as places
import socket
from multiprocessing import Pipe

from hub import Desk, Hub, State, Station, connect

hub, station, state = Hub(), Station(), State()
one, two = Pipe()
three, four = Pipe()
hub.links.append(one)
hub.table["first"] = two
hub.table["line"] = socket.socket()
hub.lines.append(socket.socket())
station.links.append(socket.socket())
state.links += [three]
state.links.append(four)

hub.links[0].recv()  # MPR073: Pipe() at line 10
hub.table["first"].recv()  # MPR073: Pipe() at line 10
hub.table["line"].recv()  # ok: a socket
hub.lines[0].recv()  # ok: a socket
station.links[0].recv()  # ok: a socket
state.links[0].recv()  # MPR073: Pipe() at line 11

desk, other = Desk(), Desk()
connect(desk, one)
connect(other, socket.socket())
desk.link.recv()  # MPR073: Pipe() at line 10
other.link.recv()  # ok: another desk's is a pipe

places.calls.put_nowait(two)
places.notes.put_nowait(socket.socket())
places.spare.extendleft([one])

shelf, bench = places.Shelf(), places.Shelf()
shelf.boxes.append(one)
bench.boxes.append(socket.socket())
places.empty([shelf.boxes[0]])
