"""A context of the project's own, made from the real one."""

from .context import get_context

__all__ = ["get_context"]
