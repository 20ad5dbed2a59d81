"""A launcher in a file of its own."""

import threading


def launch(name, function, *args, **kwargs):
    thread = threading.Thread(target=function, name=name, args=args, kwargs=kwargs, daemon=True)
    thread.start()
    return thread
