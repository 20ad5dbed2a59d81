"""PyTorch's wrapper around the module."""

import torch
import torch.multiprocessing as mp
from torch import multiprocessing
from torch.multiprocessing import Pipe, get_context

import torch.distributed as dist


def pipes():
    mp.Pipe()[0].recv()  # MPR073: Pipe() at line 12
    multiprocessing.Pipe()[0].recv()  # MPR073: Pipe() at line 13
    Pipe()[0].recv()  # MPR073: Pipe() at line 14
    get_context("spawn").Pipe()[0].recv()  # MPR073: Pipe() at line 15
    return torch.multiprocessing.Pipe()[0].recv()  # MPR073: Pipe() at line 16


def worker(rank, inbox):
    dist.recv()  # ok: torch.distributed receives tensors
    print(rank, inbox.recv())  # MPR073: Pipe() at line 25


def main():
    mp.spawn(worker, args=(mp.Pipe()[0],), nprocs=1)
