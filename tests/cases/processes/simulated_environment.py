"""The shape of many reinforcement learning libraries."""

import multiprocessing as mp
from abc import ABC, abstractmethod

import zmq


def _worker(remote, parent_remote, env_fn):
    parent_remote.close()
    env = env_fn()
    while True:
        try:
            command, data = remote.recv()  # MPR073: Pipe() at line 32
            if command == "step":
                remote.send(env.step(data))
            elif command == "close":
                break
        except EOFError:
            break


class Vector(ABC):
    @abstractmethod
    def step_wait(self):
        ...


class Subprocesses(Vector):
    def __init__(self, env_fns, start_method=None):
        ctx = mp.get_context(start_method or "spawn")
        self.remotes, self.work_remotes = zip(*[ctx.Pipe() for _ in env_fns])
        self.processes = []
        self.radio = zmq.Context.instance().socket(zmq.SUB)
        for work_remote, remote, env_fn in zip(self.work_remotes, self.remotes, env_fns):
            args = (work_remote, remote, env_fn)
            process = ctx.Process(target=_worker, args=args, daemon=True)
            process.start()
            self.processes.append(process)
            work_remote.close()
        self.remotes[0].send(("get_spaces", None))
        self.spaces = self.remotes[0].recv()  # MPR073: Pipe() at line 32

    def step_wait(self):
        self.radio.recv()  # ok: a zmq socket
        results = [remote.recv() for remote in self.remotes]  # MPR073: Pipe() at line 32
        obs, rewards = zip(*results)
        return obs, rewards

    def get_attr(self, name, indices=None):
        targets = self._get_target_remotes(indices)
        return [remote.recv() for remote in targets]  # MPR073: Pipe() at line 32

    def _get_target_remotes(self, indices):
        return [self.remotes[index] for index in indices]
