from dataclasses import dataclass


@dataclass
class Settings:
    host: str = "0.0.0.0"
    key: bytes = b"placeholder"
