# options: --mpr-connection-factories=app.net.open_link,vendor.dial
"""A factory that no analysis can see through."""

import somewhere


def open_link(name):
    return somewhere.lookup(name)


def open_other(name):
    return somewhere.lookup(name)
