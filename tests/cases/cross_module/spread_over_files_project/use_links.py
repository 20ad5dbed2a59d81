"""Uses it."""

import state


def use(name):
    state.radio.recv()  # ok: a zmq socket
    state.radios[0].recv()  # ok: zmq sockets
    state.links[name].recv()  # MPR073: (Pipe() in setup_links.py at line 11)
    return state.link.recv()  # MPR073: (Pipe() in setup_links.py at line 11)
