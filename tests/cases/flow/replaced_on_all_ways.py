"""Each way binds the name anew or leaves: what was before reaches nothing behind."""

import multiprocessing as mp

import zmq


def three_branches(kind, context):
    source = mp.Pipe()[0]
    if kind == "sub":
        source = context.socket(zmq.SUB)
    elif kind == "pull":
        source = context.socket(zmq.PULL)
    else:
        source = context.socket(zmq.PAIR)
    return source.recv()  # ok: a zmq socket of each kind


def two_of_three_branches(kind, context):
    source = mp.Pipe()[0]
    if kind == "sub":
        source = context.socket(zmq.SUB)
    elif kind == "pull":
        source = context.socket(zmq.PULL)
    return source.recv()  # MPR073: Pipe() at line 20


def or_left(kind, context):
    source = mp.Pipe()[0]
    if kind == "sub":
        source = context.socket(zmq.SUB)
    elif kind == "pull":
        source = context.socket(zmq.PULL)
    else:
        raise ValueError(kind)
    return source.recv()  # ok: a zmq socket, or an error


def any_case(kind, context):
    source = mp.Pipe()[0]
    match kind:
        case "sub":
            source = context.socket(zmq.SUB)
        case _:
            source = context.socket(zmq.PULL)
    return source.recv()  # ok: a zmq socket in each case


def some_case(kind, context):
    source = mp.Pipe()[0]
    match kind:
        case "sub":
            source = context.socket(zmq.SUB)
        case "pull":
            source = context.socket(zmq.PULL)
    return source.recv()  # MPR073: Pipe() at line 50


def tried_or_not(name, context):
    source = mp.Pipe()[0]
    try:
        source = context.socket(zmq.SocketType[name])
    except KeyError:
        source = context.socket(zmq.PULL)
    return source.recv()  # ok: a zmq socket either way


def wrapped_in_else(open_radio):
    try:
        source = mp.Pipe()[0]
    except OSError:
        source = None
    else:
        source = open_radio(source)
    return source.recv()  # ok: replaced, or None


def the_other_branch_goes_on(kinds, context):
    for kind in kinds:
        if kind == "pipe":
            source = mp.Pipe()[0]
            print(source)
            continue
        else:
            source = context.socket(zmq.PULL)
        source.recv()  # ok: the round with the pipe is over


def left_the_loop(kinds, context):
    source = context.socket(zmq.PULL)
    for kind in kinds:
        print(source.recv(), kind)  # ok: with a pipe there is no further round
        try:
            source = mp.Pipe()[0]
            break
        except OSError:
            pass
    return source.recv()  # MPR073: Pipe() at line 94


def goes_round(kinds, context):
    source = context.socket(zmq.PULL)
    for kind in kinds:
        print(source.recv(), kind)  # MPR073: Pipe() at line 106
        try:
            source = mp.Pipe()[0]
            print(source)
        except OSError:
            break


def returned(lock):
    source = None
    try:
        source = mp.Pipe()[0]
        return source
    finally:
        with lock:
            source.recv()  # MPR073: Pipe() at line 115
