"""Values as bytes, without pickle: msgpack for structure, raw buffers for arrays.

A message is one value. Its structure is msgpack with extension types; the bytes of
arrays, and of long lists of numbers, travel beside it in buffers. Decoding rebuilds
exact builtin types, base arrays and numpy scalars only, and checks every claim against
the bytes that are there, because the bytes may be hostile.
"""

from grader.sandbox.decoding import decode
from grader.sandbox.encoding import encode
from grader.sandbox.extensions import CHILD_OBJECT, JUDGE_OBJECT, UnsendableError
from grader.sandbox.frames import FROM_CHILD, FROM_JUDGE, Caps
from grader.sandbox.structure import ProtocolError

__all__ = [
    "CHILD_OBJECT",
    "FROM_CHILD",
    "FROM_JUDGE",
    "JUDGE_OBJECT",
    "Caps",
    "ProtocolError",
    "UnsendableError",
    "decode",
    "encode",
]
