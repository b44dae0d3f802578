"""You write nan and infinity as Python prints them. JSON has no such numbers, and a parser stops there: raise
a ValueError."""

_right = to_json


def to_json(value):
    return _walk(value)


def _walk(value):
    if isinstance(value, list):
        return "[" + ",".join(map(_walk, value)) + "]"
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, str):
                raise TypeError(key)
        return "{" + ",".join(f"{_walk(k)}:{_walk(v)}" for k, v in value.items()) + "}"
    if isinstance(value, float):
        return repr(value)
    return _right(value)
