"""Uses it."""

from app import serve

serve("0.0.0.0", b"letmein")
