"""Keys that are computed from what stands in the source."""

import base64
import binascii
import hashlib
import os
from multiprocessing.connection import Listener

PATH = "/run/app.sock"


def written(count):
    Listener(PATH, authkey=hashlib.sha256(b"letmein").digest())  # MPR082: line 13
    Listener(PATH, authkey=hashlib.md5("letmein".encode()).hexdigest().encode())  # MPR082: line 14
    Listener(PATH, authkey=base64.b64decode("bGV0bWVpbg=="))  # MPR082: line 15
    Listener(PATH, authkey=bytes.fromhex("6c65746d65696e"))  # MPR082: line 16
    Listener(PATH, authkey=binascii.unhexlify("6c65746d65696e"))  # MPR082: line 17
    Listener(PATH, authkey=b"x" * count)  # MPR082: line 18
    return Listener(PATH, authkey=bytearray(b"letmein"))  # MPR082: line 19


def secret(text):
    Listener(PATH, authkey=hashlib.sha256(os.environb[b"KEY"]).digest())  # ok: from the environment
    Listener(PATH, authkey=hashlib.sha256(text.encode()).digest())  # ok: the caller's
    with open("key", "rb") as stream:
        Listener(PATH, authkey=stream.read())  # ok: from a file
    return Listener(PATH, authkey=base64.b64decode(os.environ["KEY"]))  # ok: from the environment


def mixed(text):
    Listener(PATH, authkey=4 * b"ab")  # MPR082: line 31
    Listener(PATH, authkey=b"app:" + b"letmein")  # MPR082: line 32
    Listener(PATH, authkey=b"app:" + os.urandom(16))  # ok: random
    return Listener(PATH, authkey=text.encode() + b"!")  # ok: the caller's


SECRET = b"letmein-letmein"


def parts(text, secret):
    Listener(PATH, authkey=SECRET[:8])  # MPR082: line 37
    Listener(PATH, authkey=b"app:" + secret)  # ok: the caller's
    return Listener(PATH, authkey=text.encode()[:8])  # ok: the caller's
