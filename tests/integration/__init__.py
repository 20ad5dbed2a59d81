"""The real tools that people lint with, around the real plugin: `tox run -e integration`."""
