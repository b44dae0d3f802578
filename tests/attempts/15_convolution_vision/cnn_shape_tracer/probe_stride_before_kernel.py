"""Like wrong_own_stride_first: the jumps first, then the fields."""


def receptive_fields(layers):
    jumps, j = [], 1
    for layer in layers:
        j *= _window(layer)[0] if "kernel" in layer else 1
        jumps.append(j)
    field, out = 1, []
    for layer, jump in zip(layers, jumps):
        field += (_window(layer)[1] - 1) * jump if "kernel" in layer else 0
        out.append((field, jump))
    return out
