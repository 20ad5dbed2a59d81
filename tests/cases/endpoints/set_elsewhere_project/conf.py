KEY = None
NEVER = None
