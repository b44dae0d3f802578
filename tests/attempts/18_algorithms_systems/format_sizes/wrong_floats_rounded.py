"""You write floats with six digits. They come back as other numbers; repr gives the shortest text that reads
back as the same float."""

_right = to_json


def to_json(value):
    return _walk(value)


def _walk(value):
    if isinstance(value, list):
        return "[" + ",".join(map(_walk, value)) + "]"
    if isinstance(value, dict):
        _right(value)
        return "{" + ",".join(f"{_walk(k)}:{_walk(v)}" for k, v in value.items()) + "}"
    if isinstance(value, float) and math.isfinite(value):
        return f"{value:g}"
    return _right(value)
