"""Connects to both."""

from hub import Hub, Remote

hub = Hub()
hub.connect()
remote = Remote()
remote.connect()
