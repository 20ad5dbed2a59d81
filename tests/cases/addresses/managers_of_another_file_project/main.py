"""Names neither."""

from jobs import JobManager, PlainManager
from jobs import JobManager as Jobs


class Deeper(Jobs):
    def __init__(self, port):
        super().__init__(("", port))  # MPR083@9: all interfaces ('')


def main(port):
    JobManager(("", port))  # MPR083: all interfaces ('')
    Jobs(address=("0.0.0.0", port))  # MPR083: all interfaces ('0.0.0.0')
    return PlainManager(("", port))  # ok: a class of ours
