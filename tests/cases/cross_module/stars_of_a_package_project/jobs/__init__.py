"""All that the modules define."""

from .base import *
from .echo import *
