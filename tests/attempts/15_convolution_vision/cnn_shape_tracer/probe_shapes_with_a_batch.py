"""None: the shapes begin with a batch of one."""

_right = trace


def trace(layers, shape):
    return [line | {"shape": (1, *line["shape"])} for line in _right(layers, shape)]
