"""Classes whose address is set where both sides share it."""

import os
from multiprocessing.managers import BaseManager

KEY = os.environb[b"KEY"]


class Hub(BaseManager):
    def __init__(self):
        super().__init__(("", 50000), KEY)  # MPR083: all interfaces


class Remote(BaseManager):
    def __init__(self):
        super().__init__(("10.0.0.1", 50000), KEY)  # MPR084: '10.0.0.1'
