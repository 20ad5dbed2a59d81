"""Lists, sets, dicts and generators."""

import multiprocessing as mp

import zmq

pairs = [mp.Pipe() for _ in range(4)]
radios = [zmq.Context.instance().socket(zmq.SUB) for _ in range(4)]

answers = [ours.recv() for ours, theirs in pairs]  # MPR073@12: Pipe() at line 7
unique = {ours.recv() for ours, _ in pairs}  # MPR073: Pipe() at line 7
by_number = {number: ours.recv() for number, (ours, _) in enumerate(pairs)}  # MPR073: Pipe() at line 7
lazy = (ours.recv() for ours, _ in pairs)  # MPR073: Pipe() at line 7
total = sum(ours.recv() for ours, _ in pairs)  # MPR073: Pipe() at line 7
flat = [end.recv() for pair in pairs for end in pair]  # MPR073: Pipe() at line 7
ready = [ours.recv() for ours, _ in pairs if ours.poll()]  # MPR073: Pipe() at line 7
news = [radio.recv() for radio in radios]  # ok: zmq sockets
both = [(ours.recv(), radio.recv()) for (ours, _), radio in zip(pairs, radios)]  # MPR073@10: Pipe() at line 7
results, infos = zip(*[ours.recv() for ours, _ in pairs])  # MPR073: Pipe() at line 7


def looked_up(names, context):
    pipes = {name: mp.Pipe()[0] for name in names}
    radios = {name: context.socket(zmq.PULL) for name in names}
    radios.get("a").recv()  # ok: zmq sockets
    pipes.get("a").recv()  # MPR073: Pipe() at line 23
    return [pipe.recv() for pipe in pipes.values()]  # MPR073: Pipe() at line 23
