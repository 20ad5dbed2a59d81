"""Module-wide state that other files set."""

link = None
radio = None
links = {}
radios = []
