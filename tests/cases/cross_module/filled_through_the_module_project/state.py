"""What the program shares, empty at first."""

LINKS = []
RADIOS = []
BY_NAME = {}
