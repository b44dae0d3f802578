"""You write a type that JSON does not have as its text. What comes back is a string that only looks like a
set or like bytes: raise a TypeError, so that the caller decides."""

_right = to_json


def to_json(value):
    return _walk(value)


def _walk(value):
    if isinstance(value, list):
        return "[" + ",".join(map(_walk, value)) + "]"
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise TypeError("keys")
        return "{" + ",".join(f"{_walk(k)}:{_walk(v)}" for k, v in value.items()) + "}"
    if not isinstance(value, (type(None), bool, int, float, str)):
        return _right(str(value))
    return _right(value)
