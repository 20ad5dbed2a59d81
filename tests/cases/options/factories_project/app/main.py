"""Uses it, and another library's."""

import vendor
from vendor import dial

from app import net
from app.net import open_link, open_other


def main():
    open_link("x").recv()  # MPR073: open_link()
    net.open_link("x").recv()  # MPR073: open_link()
    net.Hub().open().recv()  # MPR073: open()
    net.Hub().close().recv()  # ok: not named in the option
    dial().recv()  # MPR073: dial()
    vendor.dial().recv()  # MPR073: dial()
    open_other("x").recv()  # ok: not named in the option
    return vendor.other().recv()  # ok: not named in the option
