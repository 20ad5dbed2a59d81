from multiprocessing import Pipe


class Remote:
    def __init__(self, link):
        self._link = link

    @classmethod
    def take(cls, link):
        raise NotImplementedError

    def receive(self):
        return self.__class__.take(link=self._link)


class Local(Remote):
    @classmethod
    def take(cls, link):
        return link.recv()  # MPR073: Pipe() at line 22

    def __init__(self):
        here, self.there = Pipe()
        super().__init__(link=here)
