"""Installed packages are not looked into, whatever they are called."""

import multiprocessing as mp

import flake8
import pytest
from flake8.checker import Manager
from pip import main as pip_main

ends = mp.Pipe()


def use():
    flake8.checker.Manager().recv()  # ok: an installed package
    Manager(None).recv()  # ok: an installed package
    pip_main().recv()  # ok: an installed package
    return pytest.Pipe()[0].recv()  # ok: an installed package
