from multiprocessing import Pipe

from . import workers

workers.entry(Pipe()[0])
