"""Only what is done with it tells that it serves."""

from app import hub
from app.hub import Hub as Center

ADDRESS = ("0.0.0.0", 5000)


def main():
    hub.Plain(ADDRESS).serve_forever()  # ok: a class of ours
    hub.Hub(ADDRESS).get_server().serve_forever()  # MPR083: all interfaces ('0.0.0.0')
    return Center(ADDRESS)  # MPR083: all interfaces ('0.0.0.0')
