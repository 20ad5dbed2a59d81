from .handlers import entry as handle
