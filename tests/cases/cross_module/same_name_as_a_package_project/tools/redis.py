"""A script in another folder that is called like the package."""


def work(link):
    return link.recv()  # ok: nobody imports this one
