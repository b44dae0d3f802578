"""You count the multiplications of one input channel. At each place a filter multiplies its kernel with all
channels of its input."""

_right_trace = trace


def trace(layers, shape):
    found, channels = _right_trace(layers, shape), shape[0]
    for layer, line in zip(layers, found, strict=True):
        if layer["kind"] == "conv":
            line["mults"] //= channels
        channels = line["shape"][0]
    return found
