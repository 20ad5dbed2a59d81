"""The package's public names."""

from . import radio
from .links import Channel as Link
from .links import open_pair as _open_pair
from .radio import open_source

__all__ = ["Link", "open_source", "pair", "radio"]

pair = _open_pair
