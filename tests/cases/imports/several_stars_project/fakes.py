"""Stands in for pipes and clients in tests."""

from made import make


def Pipe():
    return make(), make()


Client = make("client")
