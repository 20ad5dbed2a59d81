import importlib
from typing import Any


def __getattr__(name: str) -> Any:
    for module in ("client", "radio"):
        found = importlib.import_module(f"app.{module}")
        if hasattr(found, name):
            return getattr(found, name)
    raise AttributeError(name)
