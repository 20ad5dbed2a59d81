"""Connects."""

import jobs


def work(key):
    remote = jobs.manager(key)
    remote.connect()  # ok: reported where the address stands
    return remote


def serve(key):
    jobs.server(key).get_server().serve_forever()
