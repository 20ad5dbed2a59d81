from .readers import read
