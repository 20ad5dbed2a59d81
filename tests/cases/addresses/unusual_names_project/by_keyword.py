"""Nothing here but a class, and what it is made with."""

from app.hub import Hub, Plain

shared = Hub(address=("0.0.0.0", 5000))  # MPR083: all interfaces ('0.0.0.0')
own = Hub(address=("127.0.0.1", 5000))  # ok: loopback
plain = Plain(address=("0.0.0.0", 5000))  # ok: a class of ours
