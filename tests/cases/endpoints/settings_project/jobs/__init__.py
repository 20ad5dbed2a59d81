"""A package that has no key of its own."""

NO_KEY = None
