"""Whatever only spells a key anew: it stays the one that stands in the source, and a secret one stays secret."""

import base64
import binascii
import hashlib
import os
from multiprocessing.connection import Listener
from multiprocessing.process import AuthenticationString

PATH = "/run/app.sock"
KEY = os.environb[b"KEY"]


def written():
    Listener(PATH, authkey=base64.b64decode(b"bGV0bWVpbg=="))  # MPR082: line 15
    Listener(PATH, authkey=base64.urlsafe_b64decode(b"bGV0bWVpbg=="))  # MPR082: line 16
    Listener(PATH, authkey=base64.b64encode(b"letmein"))  # MPR082: line 17
    Listener(PATH, authkey=binascii.unhexlify(b"6c65746d65696e"))  # MPR082: line 18
    Listener(PATH, authkey=bytes(b"letmein"))  # MPR082: line 19
    Listener(PATH, authkey=bytes.fromhex("6c65746d65696e"))  # MPR082: line 20
    Listener(PATH, authkey=bytearray(b"letmein"))  # MPR082: line 21
    Listener(PATH, authkey=AuthenticationString(b"letmein"))  # MPR082: line 22
    Listener(PATH, authkey=hashlib.md5(b"letmein").digest())  # MPR082: line 23
    Listener(PATH, authkey=hashlib.sha1(b"letmein").digest())  # MPR082: line 24
    Listener(PATH, authkey=hashlib.sha224(b"letmein").digest())  # MPR082: line 25
    Listener(PATH, authkey=hashlib.sha256(b"letmein").digest())  # MPR082: line 26
    Listener(PATH, authkey=hashlib.sha384(b"letmein").digest())  # MPR082: line 27
    Listener(PATH, authkey=hashlib.sha512(b"letmein").digest())  # MPR082: line 28
    Listener(PATH, authkey=hashlib.blake2b(b"letmein").digest())  # MPR082: line 29
    return Listener(PATH, authkey=hashlib.blake2s(b"letmein").digest())  # MPR082: line 30


def secret():
    Listener(PATH, authkey=base64.urlsafe_b64decode(KEY))  # ok: from the environment
    Listener(PATH, authkey=base64.b64encode(KEY))  # ok: from the environment
    Listener(PATH, authkey=AuthenticationString(KEY))  # ok: from the environment
    Listener(PATH, authkey=hashlib.blake2b(KEY).digest())  # ok: from the environment
    return Listener(PATH, authkey=hashlib.scrypt(b"letmein", salt=KEY, n=2, r=8, p=1))  # ok: the salt is secret
