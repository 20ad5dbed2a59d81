import multiprocessing

from jobs import (
    answer, receive, encode,
)

ours, theirs = multiprocessing.Pipe()
answer(theirs, encode("start"))
print(receive(ours))
