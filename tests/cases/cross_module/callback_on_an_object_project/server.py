from typing import Any


class Server:
    on_connect: Any = None
    on_message: Any = None

    def fire(self, conn: Any) -> None:
        self.on_connect(conn)

    def tell(self, message: Any) -> None:
        self.on_message(message)
