"""Names the base alone."""

from base import Base


class JobManager(Base):
    pass


class Plain:
    pass


class PlainManager(Plain):
    pass
