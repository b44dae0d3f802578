"""Windows are listed and counted; fields by going back through the layers."""


def _stride(layer):
    if "stride" in layer:
        return layer["stride"]
    return layer["kernel"] if layer["kind"] == "pool" else 1


def _taps(layer):
    return [i * layer.get("dilation", 1) for i in range(layer["kernel"])]


def _count(layer, side):
    padded = side + 2 * layer.get("pad", 0)
    number = len(range(0, padded - _taps(layer)[-1], _stride(layer)))
    if number < 1:
        raise ValueError("no room")
    return number


def trace(layers, shape):
    out = []
    shape = tuple(shape)
    for layer in layers:
        line = {"params": 0, "mults": 0}
        match layer["kind"]:
            case "conv" | "pool":
                c, h, w = shape
                shape = [layer.get("channels", c), _count(layer, h), _count(layer, w)]
                if layer["kind"] == "conv":
                    one = c * len(_taps(layer)) ** 2
                    line["mults"] = sum(one * shape[0] for _ in range(shape[1] * shape[2]))
                    line["params"] = one * shape[0] + (shape[0] if layer.get("bias", True) else 0)
            case "flatten":
                c, h, w = shape
                shape = [c * h * w]
            case "dense":
                (n,) = shape
                shape = [layer["units"]]
                line["mults"] = n * layer["units"]
                line["params"] = (n + 1 if layer.get("bias", True) else n) * layer["units"]
            case "norm":
                line["params"] = shape[0] + shape[0]
            case "relu":
                pass
            case other:
                raise ValueError(other)
        out.append({"shape": tuple(shape), **line})
    return out


def receptive_fields(layers):
    out = []
    for n in range(len(layers)):
        ends = [(0, 0), (1, 1)]
        for layer in layers[n::-1]:
            if layer["kind"] in ("conv", "pool"):
                s = _stride(layer)
                ends = [(a * s, b * s + _taps(layer)[-1]) for a, b in ends]
        out.append((ends[0][1] - ends[0][0] + 1, ends[1][0] - ends[0][0]))
    return out
