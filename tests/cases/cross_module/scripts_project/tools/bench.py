"""A script that is run from its own folder: its neighbours come first."""

from tuning import tune

from library.links import open_link


def main():
    tune().recv()  # MPR073: (Pipe() in tools/tuning.py at line 7)
    return open_link().recv()  # MPR073: (Pipe() in library/links.py at line 7)
