"""Classes of other packages that keep the ends of their pipes in an attribute which subclasses read."""

import gym.vector
from gymnasium.vector.async_vector_env import AsyncVectorEnv
from mylib.vec_env import SubprocVecEnv as OwnSubprocVecEnv
from stable_baselines3.common.vec_env import SubprocVecEnv


class Rendering(AsyncVectorEnv):
    def images(self):
        for pipe in self.parent_pipes:
            pipe.send(("render", None))
        return [pipe.recv() for pipe in self.parent_pipes]  # MPR073: AsyncVectorEnv.parent_pipes at line 9


class Lending(SubprocVecEnv):
    def __init__(self, makers):
        super().__init__(makers)
        self.sizes = []

    def first(self):
        self.remotes[0].send(("size", None))
        self.sizes.append(self.remotes[0].recv())  # MPR073: SubprocVecEnv.remotes at line 16

    def each(self, numbers):
        for number, remote in zip(numbers, self.remotes):
            yield number, remote.recv()  # MPR073: SubprocVecEnv.remotes at line 16


class Own(OwnSubprocVecEnv):
    def first(self):
        return self.remotes[0].recv()  # ok: nothing is known of this one


class Replaced(SubprocVecEnv):
    def __init__(self, sockets):
        self.remotes = sockets

    def first(self):
        return self.envs[0].recv()  # ok: no pipes are known to be there


def outside(makers):
    made = gym.vector.AsyncVectorEnv(makers)
    return made.parent_pipes[0].recv(), made.envs[0].recv()  # MPR073@12: AsyncVectorEnv.parent_pipes at line 44
