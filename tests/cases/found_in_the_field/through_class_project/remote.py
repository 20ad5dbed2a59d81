class Remote:
    @classmethod
    def take(cls, link):
        raise NotImplementedError

    @classmethod
    def serve(cls, link, env):
        while True:
            name, kwargs = cls.take(link=link)
            getattr(env, name)(**kwargs)

    def __init__(self, link):
        self._link = link

    def receive(self):
        return self.__class__.take(link=self._link)
