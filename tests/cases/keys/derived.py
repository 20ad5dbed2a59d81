"""Keys that are derived from what stands in the source alone, and from a secret beside it."""

import base64
import binascii
import codecs
import hashlib
import hmac
import os
from multiprocessing.connection import Listener

PATH = "/run/app.sock"
SECRET = os.environb[b"KEY"]


def written():
    Listener(PATH, authkey=hashlib.new("sha256", b"letmein").digest())  # MPR082: line 16
    Listener(PATH, authkey=hashlib.sha3_256(b"letmein").digest())  # MPR082: line 17
    Listener(PATH, authkey=hashlib.sha256(string=b"letmein").digest())  # MPR082: line 18
    Listener(PATH, authkey=hashlib.blake2b(b"letmein", digest_size=16).digest())  # MPR082: line 19
    Listener(PATH, authkey=hashlib.pbkdf2_hmac("sha256", b"letmein", b"salt", 1000))  # MPR082: line 20
    Listener(PATH, authkey=hmac.new(b"letmein", b"jobs", "sha256").digest())  # MPR082: line 21
    Listener(PATH, authkey=base64.b32decode("NRSXI3LFNFXA===="))  # MPR082: line 22
    Listener(PATH, authkey=base64.standard_b64decode("bGV0bWVpbg=="))  # MPR082: line 23
    Listener(PATH, authkey=binascii.a2b_hex("6c65746d65696e"))  # MPR082: line 24
    Listener(PATH, authkey=codecs.encode("letmein"))  # MPR082: line 25
    Listener(PATH, authkey=bytes([0x6C, 0x65, 0x74]))  # MPR082: line 26
    digest = hashlib.sha256(b"jobs:")
    digest.update(b"letmein")
    return Listener(PATH, authkey=digest.digest())  # MPR082: line 27


def secret(numbers, salt):
    Listener(PATH, authkey=hashlib.new("sha256", SECRET).digest())  # ok: from the environment
    Listener(PATH, authkey=hashlib.blake2b(b"jobs", key=SECRET).digest())  # ok: from the environment
    Listener(PATH, authkey=hashlib.pbkdf2_hmac("sha256", SECRET, b"salt", 1000))  # ok: from the environment
    Listener(PATH, authkey=hashlib.pbkdf2_hmac("sha256", b"letmein", salt, 1000))  # ok: the caller's salt
    Listener(PATH, authkey=hmac.new(b"jobs", SECRET, "sha256").digest())  # ok: from the environment
    Listener(PATH, authkey=bytes([1, *numbers]))  # ok: the caller's
    digest = hashlib.sha256(b"jobs:")
    digest.update(SECRET)
    Listener(PATH, authkey=digest.digest())  # ok: from the environment
    key = bytearray(b"v1:")
    key.extend(os.urandom(16))
    return Listener(PATH, authkey=bytes(key))  # ok: random
