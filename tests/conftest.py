"""Set-up for all tests: bugs of the engine surface instead of being taken for "unknown"."""

from __future__ import annotations

import os

from support.real_flake8 import UNGUARDED

os.environ[UNGUARDED] = "1"
