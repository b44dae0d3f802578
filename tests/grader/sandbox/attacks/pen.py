"""What an attempt needs to write frames of its own: it knows the wire as well as anybody."""

from __future__ import annotations

from .arena import PRELUDE, Attack

GOAL = "A forged reply is believed, or taken for a fault of the kit."

PEN = """
EXT = msgpack.ExtType
KINDS = "array scalar tuple complex big set frozenset fraction counter ellipsis generator floats ints range"
CODES = {name: code for code, name in enumerate((KINDS + " slice child judge").split(), 1)}
PRIME = (1 << 61) - 1  # numbers that differ by it have one hash

def ext(kind, plain):
    return EXT(CODES[kind], plain if isinstance(plain, bytes) else msgpack.packb(plain, strict_types=True))

def big(number):
    return ext("big", number.to_bytes(24, "little", signed=True))

def call_id():
    return server().calls[-1]

def post(message, buffers=()):
    '''Write a frame as it stands.'''
    server().stream.send(msgpack.packb(message, strict_types=True), [memoryview(b) for b in buffers])

def reply(result, changed=(), warned=(), buffers=()):
    '''Answer the call under way with anything at all, and serve on.'''
    post(["ok", call_id(), result, list(changed), list(warned)], buffers)
    serve(server())

def raw(data):
    '''Answer the call under way with these bytes as its result.'''
    start = b"\\x95" + msgpack.packb("ok") + msgpack.packb(call_id())
    server().stream.send(start + data + b"\\x90\\x90", [])
    serve(server())

def handle(number=0, kind="iterator", name="x"):
    return ext("child", [number, kind, name])

def claim(**parts):
    '''Say that something was raised.'''
    told = dict(kind="raised", type="ValueError", bases=["ValueError", "Exception"], text="", frames=[])
    post(["error", call_id(), {**told, **parts}, []])
    serve(server())

def say(*message):
    '''Post a message, and serve on.'''
    post(list(message))
    serve(server())

def ask(number, method, args=(), kwargs={}):
    '''Ask something of the judge's object, and take what comes.'''
    post(["ask", call_id(), number, method, args if args != () else [], kwargs])
    return server().receive()

def lie(operation, result):
    '''Answer an operation of the judge's with anything; all others rightly.'''
    served = server()
    honest = served.answer
    def answer(message):
        if message[0] == "do" and message[2] == operation:
            served.send(["ok", message[1], result, [], []])
        else:
            honest(message)
    served.answer = answer

class Thing:
    def __len__(self): return 1
    def __iter__(self): return iter([])
"""


def forges(name: str, body: str) -> Attack:
    """Return an attack that is the body of a function of anything, with a pen at hand."""
    lines = "\n".join(f"    {line}" for line in body.strip().split("\n"))
    return Attack(name, GOAL, f"{PEN}\ndef attack(*given):\n{lines}\n")


def forging(source: str) -> str:
    """Return a whole source that defines ``attack``, with a pen at hand."""
    return f"{PRELUDE}{PEN}{source}"
