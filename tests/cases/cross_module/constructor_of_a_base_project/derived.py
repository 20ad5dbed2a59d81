"""Classes without a constructor of their own."""

from reader import Radio, Reader


class LogReader(Reader):
    pass


class News(Radio):
    pass
