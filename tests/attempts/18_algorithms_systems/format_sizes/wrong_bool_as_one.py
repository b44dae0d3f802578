"""You write True and False as 1 and 0. JSON has true and false, and a reader of 1 gets a number."""

_right = to_json


def to_json(value):
    return _walk(value)


def _walk(value):
    if isinstance(value, list):
        return "[" + ",".join(map(_walk, value)) + "]"
    if isinstance(value, dict):
        _right(value)
        return "{" + ",".join(f"{_walk(k)}:{_walk(v)}" for k, v in value.items()) + "}"
    if isinstance(value, bool):
        return str(int(value))
    return _right(value)
