"""Callables that unpickle the bytes they are given, or otherwise make any object from them."""

from __future__ import annotations

from typing import Final

_PICKLES: Final = (
    *("pickle", "_pickle", "cPickle", "dill", "cloudpickle", "joblib", "pickle5"),
    *("six.moves.cPickle", "joblib.externals.cloudpickle", "ray.cloudpickle"),
)
FROM_BYTES: Final = frozenset(
    {
        *(f"{module}.loads" for module in _PICKLES),
        *(f"{module}.{name}" for module in _PICKLES for name in ("load", "Unpickler")),
        "multiprocessing.reduction.ForkingPickler.loads",
        "multiprocessing.reduction.ForkingPickler.loadbuf",
        "marshal.loads",
        "marshal.load",
        "yaml.unsafe_load",
        "jsonpickle.decode",
        "jsonpickle.loads",
    }
)
"""Dotted names whose first argument is the bytes, or a file of them."""

FORKING_PICKLER_CLASS: Final = "ForkingPickler"
FORKING_PICKLER: Final = frozenset(
    {"multiprocessing.reduction.ForkingPickler.loads", "multiprocessing.reduction.ForkingPickler.loadbuf"}
)
"""``loadbuf``, of billiard alone, is ``loads`` of what a buffer holds."""

OF_FILES: Final = frozenset({"joblib.load"})
"""Those that take the name of a file as well, which is all that bytes or text are to them."""
BUFFER: Final = "io.BytesIO"
"""The class of files that hold the bytes they are made with."""

SAME_BYTES: Final = frozenset(
    {
        "builtins.bytes",
        "builtins.bytearray",
        "builtins.memoryview",
        BUFFER,
        "zlib.decompress",
        "gzip.decompress",
        "bz2.decompress",
        "lzma.decompress",
        "base64.b64decode",
        "base64.urlsafe_b64decode",
        "builtins.bytes.fromhex",
        "binascii.unhexlify",
        "binascii.a2b_base64",
        "codecs.decode",
        "io.BufferedReader",
        "lz4.frame.decompress",
        "lz4.block.decompress",
        "snappy.decompress",
        "snappy.uncompress",
        "brotli.decompress",
        "zstandard.decompress",
        "blosc.decompress",
    }
)
"""Callables whose result still is what the peer sent."""
DECOMPRESSORS: Final = frozenset(
    {"zlib.decompressobj", "bz2.BZ2Decompressor", "lzma.LZMADecompressor", "zstandard.ZstdDecompressor"}
)
"""Classes whose objects' ``decompress()`` does the same."""
UNPACKING: Final = {"struct.unpack": (1, 1), "struct.unpack_from": (1, 1), "struct.iter_unpack": (1, 2)}
"""Functions that take bytes apart: which argument those are, and how deep in the result the parts lie."""
SPLITTING: Final = frozenset({"partition", "rpartition", "split", "rsplit", "splitlines"})
"""Methods of bytes whose result holds parts of them."""

SAME_BYTES_METHODS: Final = frozenset(
    {
        *("read", "getvalue", "getbuffer", "tobytes", "decode", "strip", "cast", "removeprefix", "toreadonly"),
        *("replace", "join"),
    }
)
RECEIVING: Final = frozenset({"recv_bytes", "_recv_bytes"})
PAYLOAD: Final = "get_payload"
"""billiard's ``SimpleQueue`` alone has it: ``recv_bytes()`` of its reader."""
RESTRICTING: Final = "find_class"
"""The method with which a class derived from an unpickler decides itself what is made: ``persistent_load`` is asked for
what the sender leaves out, and for nothing else."""

GUARDS: Final = frozenset({"hmac.compare_digest", "secrets.compare_digest"})
DIGESTS: Final = frozenset({"digest", "hexdigest", "encode"})
"""Methods whose result is the digest that an object of hashlib holds, or another spelling of it."""

OF_BYTES: Final = ("loads", "loadbuf")
"""The last parts of those names in FROM_BYTES that take bytes alone, and no file of them."""
OPENING_MODULES: Final = frozenset({"io", "gzip", "bz2", "lzma", "codecs"})
"""Modules whose ``open()`` opens a file of the program's own."""

MODULES: Final = frozenset({*_PICKLES, "marshal", "yaml", "jsonpickle"})
COMMON_WORDS: Final = ("ickle", "recv_bytes")
"""Of which a file holds one when it may unpickle, for the gate, if not one of the following: what most of the modules
and ``Unpickler`` have in common, and what is received where an unpickler goes by any name."""
LOADING_WORD: Final = "load"
LOADING_MODULES: Final = ("dill", "joblib", "marshal", "yaml")
"""Modules without those, whose unpicklers have ``load`` in common."""

RECEIVING_WORDS: Final = ("recv_bytes", "recv_bytes_into", "_recv_bytes")
WORDS: Final = frozenset({"loads", "load", "Unpickler", "unsafe_load", "decode", "loadbuf"})
"""The last parts of the names in FROM_BYTES, for the gate."""
ONLY_WITH: Final = {"decode": "jsonpickle"}
"""Of these, the ones that mean something else to everybody, with the module that a file must name when they do not."""
