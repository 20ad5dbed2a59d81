"""billiard's SimpleQueue hands out what its reader received."""

import pickle
from email import message_from_bytes

import billiard


def work(inqueue, outqueue):
    get_payload = inqueue.get_payload
    outqueue.put(pickle.loads(get_payload()))  # MPR074: SimpleQueue.get_payload() at line 20


def attached(data):
    message = message_from_bytes(data)
    return pickle.loads(message.get_payload(decode=True))  # ok: a mail's


def start():
    inqueue = billiard.get_context().SimpleQueue()
    billiard.Process(target=work, args=(inqueue, billiard.Queue())).start()
