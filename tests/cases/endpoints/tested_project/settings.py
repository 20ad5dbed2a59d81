import os

KEY = os.environ.get("KEY", "")
if not KEY:
    raise RuntimeError("KEY is not set")
SPARE = os.environ.get("SPARE_KEY", "")
