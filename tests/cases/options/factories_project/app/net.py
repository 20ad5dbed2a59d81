# options: --mpr-connection-factories=app.net.open_link,app.net.Hub.open,vendor.dial
"""A factory that no analysis can see through."""

import somewhere


def open_link(name):
    return somewhere.lookup(name)


def open_other(name):
    return somewhere.lookup(name)


class Hub:
    def open(self):
        return somewhere.lookup("hub")

    def close(self):
        return somewhere.lookup("hub")
