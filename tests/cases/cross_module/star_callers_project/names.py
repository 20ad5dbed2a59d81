"""Hands on what another module hands on."""

from more_names import *
