from dataclasses import dataclass

from tasks import Job


@dataclass
class NamedJob(Job):
    owner: str = ""
