"""The other tools that can be asked the same question, each by the means that it has."""

from __future__ import annotations

from pathlib import Path

# The rule that semgrep is given, and the versions of the tools.
RULE = Path(__file__).parent / "multiprocessing-recv.yml"
REQUIREMENTS = Path(__file__).parent / "requirements.txt"
