"""Neither an address is written beside it nor a server's method."""

from app.hub import Hub

ADDRESS = ("0.0.0.0", 5000)
shared = Hub(ADDRESS)  # missed MPR083: nothing in the text tells that a class of another file matters
shared.start()
