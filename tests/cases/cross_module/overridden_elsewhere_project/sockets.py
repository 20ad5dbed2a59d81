import websocket
from base import Transport


class SocketTransport(Transport):
    def _connect(self) -> object:
        return websocket.create_connection("ws://localhost")
