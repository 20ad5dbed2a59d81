"""Passes the class on."""

from .hub import Hub as Hub, Plain
