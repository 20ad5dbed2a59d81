import os

import conf
import server
from annotated import serve
from server import Base, Server
from settings import Settings


class Jobs(Base):
    def __init__(self):
        super().__init__()
        self.key = os.urandom(8)  # ok: random


conf.KEY = server.OWN = os.urandom(8)
one = Server()
one.key = os.urandom(8)  # ok: random
one.run()
Jobs().run()
server.run()
serve(Settings("127.0.0.1", os.urandom(8)))
