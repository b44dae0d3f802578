"""A function for each kind, found by name; lists for tuples."""


def _conv(shape, channels, kernel, stride=1, pad=0, dilation=1, bias=True):
    c, h, w = shape
    h, w = ((side + 2 * pad - dilation * (kernel - 1) - 1) // stride + 1 for side in (h, w))
    if h <= 0 or w <= 0:
        raise ValueError("too small")
    n = channels * c * kernel * kernel
    return [channels, h, w], n + channels * int(bias), n * h * w


def _pool(shape, kernel, stride=None):
    shape, _, _ = _conv(shape, shape[0], kernel, stride or kernel)
    return shape, 0, 0


def _relu(shape):
    return shape, 0, 0


def _norm(shape):
    return shape, 2 * shape[0], 0


def _flatten(shape):
    if len(shape) < 3:
        raise ValueError("flat already")
    n = 1
    for side in shape:
        n *= side
    return [n], 0, 0


def _dense(shape, units, bias=True):
    if len(shape) > 1:
        raise ValueError("flatten first")
    return [units], units * (shape[0] + bias), units * shape[0]


def trace(layers, shape):
    report = []
    for layer in layers:
        settings = dict(layer)
        kind = settings.pop("kind")
        if f"_{kind}" not in globals():
            raise ValueError(kind)
        try:
            shape, params, mults = globals()[f"_{kind}"](shape, **settings)
        except (TypeError, IndexError):
            raise ValueError("wrong kind of input") from None
        report.append({"mults": mults, "params": params, "shape": shape})
    return report


def receptive_fields(layers):
    def at(n):
        if n < 0:
            return 1, 1
        field, jump = at(n - 1)
        layer = layers[n]
        k, d = layer.get("kernel", 1), layer.get("dilation", 1)
        stride = layer.get("stride", k if layer["kind"] == "pool" else 1)
        return field + d * (k - 1) * jump, jump * stride

    return [at(n) for n in range(len(layers))]
