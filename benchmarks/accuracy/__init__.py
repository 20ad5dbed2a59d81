"""How many of the connections in real projects are found, and how much that is none is reported."""
