"""Only the name of what it is given tells that it is an address."""

from app.hub import Hub, Plain

ADDRESS = ("0.0.0.0", 5000)
shared = Hub(ADDRESS)  # MPR083: all interfaces ('0.0.0.0')
shared.start()
plain = Plain(ADDRESS)  # ok: a class of ours
