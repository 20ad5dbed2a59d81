def prepare():
    return None
