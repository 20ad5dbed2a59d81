from multiprocessing.managers import BaseManager


class Hub(BaseManager):
    def __enter__(self):
        self.connect()
        return self


class Either(BaseManager):
    def attach(self):
        self.connect()

    def serve(self):
        self.get_server().serve_forever()


class Plain(BaseManager):
    pass


def attach(plain):
    plain.connect()
