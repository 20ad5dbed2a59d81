"""Serves one of them."""

from hub import Hub

Hub().get_server().serve_forever()
