"""You write True and False as Python does. True is an instance of int, so a test for numbers catches it
first: ask for bool before."""

_right = to_json


def to_json(value):
    return _walk(value)


def _walk(value):
    if isinstance(value, list):
        return "[" + ",".join(map(_walk, value)) + "]"
    if isinstance(value, dict):
        _right(value)
        return "{" + ",".join(f"{_walk(k)}:{_walk(v)}" for k, v in value.items()) + "}"
    if isinstance(value, int):
        return str(value)
    return _right(value)
