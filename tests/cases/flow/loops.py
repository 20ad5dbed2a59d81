"""What a loop assigns late is there early in the next round."""

import multiprocessing as mp

import zmq


def late_in_the_body(count):
    conn = None
    for _ in range(count):
        if conn is not None:
            print(conn.recv())  # MPR073: Pipe() at line 13
        conn, other = mp.Pipe()
        other.send("next")


def while_true(address, dial):
    feed = dial(address)
    while True:
        message = feed.recv()  # ok: nobody knows what dial returns
        if message is None:
            break


def after_the_loop(count):
    reader = None
    while reader is None:
        reader, writer = mp.Pipe(duplex=False)
        writer.send(count)
    return reader.recv()  # MPR073: Pipe() at line 28


def never_in_the_loop(context, count):
    puller = None
    for _ in range(count):
        if puller is not None:
            print(puller.recv())  # ok: only ever a zmq socket
        puller = context.socket(zmq.PULL)


def for_else(addresses, open_feed):
    for address in addresses:
        feed = open_feed(address)
        if feed:
            break
    else:
        feed = mp.Pipe()[0]
    return feed.recv()  # MPR073: Pipe() at line 47


def else_sees_the_body(addresses, context):
    source = context.socket(zmq.PULL)
    for _ in addresses:
        source = mp.Pipe()[0]
    else:
        source.recv()  # MPR073: Pipe() at line 54
    while source.closed:
        source = context.socket(zmq.PULL)
    else:
        return source.recv()  # MPR073: Pipe() at line 54


def else_sees_sockets(addresses, context):
    source = None
    for _ in addresses:
        source = context.socket(zmq.PULL)
    else:
        return source.recv()  # ok: a zmq socket


def asked_in_the_header(radio):
    source = None
    while source is None or source.recv():  # MPR073: Pipe() at line 74
        source = mp.Pipe()[0]
    other = None
    while other is None or other.recv():  # ok: the radio
        other = radio
    return source


def until_it_is_there(radio):
    source = mp.Pipe()[0]
    while True:
        source = radio.open()
        if source:
            break
    return source.recv()  # ok: the loop runs at least once
