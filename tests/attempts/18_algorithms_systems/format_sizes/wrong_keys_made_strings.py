"""You turn keys that are no strings into strings. They come back as other keys, and 1 and "1" fall together:
raise a TypeError."""

_right = to_json


def to_json(value):
    if isinstance(value, list):
        return "[" + ",".join(map(to_json, value)) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(f"{_right(str(k))}:{to_json(v)}" for k, v in value.items()) + "}"
    return _right(value)
