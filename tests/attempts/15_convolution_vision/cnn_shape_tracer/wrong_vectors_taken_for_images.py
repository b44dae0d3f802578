"""You let convolutions, pooling and flatten take a vector. It has no channels, rows and columns: raise a
ValueError."""


def trace(layers, shape):
    report = []
    for layer in layers:
        kind = layer["kind"]
        if kind not in ("conv", "pool", "relu", "norm", "flatten", "dense"):
            raise ValueError(kind)
        if kind in ("conv", "pool", "flatten") and len(shape) == 1:
            shape = (*shape, 1, 1)
        if kind == "dense" and len(shape) != (1 if kind == "dense" else 3):
            raise ValueError(shape)
        params = mults = 0
        if kind == "conv":
            weights = shape[0] * layer["kernel"] ** 2
            shape = (layer["channels"], *_places(layer, shape))
            params = shape[0] * (weights + layer.get("bias", True))
            mults = shape[0] * weights * shape[1] * shape[2]
        elif kind == "pool":
            shape = (shape[0], *_places(layer, shape))
        elif kind == "norm":
            params = 2 * shape[0]
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        elif kind == "dense":
            mults = shape[0] * layer["units"]
            params = mults + layer["units"] * layer.get("bias", True)
            shape = (layer["units"],)
        report.append({"shape": shape, "params": params, "mults": mults})
    return report
