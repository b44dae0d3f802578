"""Like wrong_mults_and_adds: doubled at the end."""

_right = trace


def trace(layers, shape):
    return [line | {"mults": line["mults"] + line["mults"]} for line in _right(layers, shape)]
