"""The same by position, and passed on by the package."""

from app import Hub, Plain

shared = Hub(("0.0.0.0", 5000))  # MPR083: all interfaces ('0.0.0.0')
shared.start()
remote = Hub(("jobs.example.org", 5000))  # MPR084: 'jobs.example.org'
remote.connect()
plain = Plain(("0.0.0.0", 5000))  # ok: a class of ours
