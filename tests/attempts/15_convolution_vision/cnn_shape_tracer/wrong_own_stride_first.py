"""You multiply by the layer's own stride before you add its kernel. The steps inside its window are those of
the layer before; its stride counts for those that follow."""


def receptive_fields(layers):
    field, jump, found = 1, 1, []
    for layer in layers:
        if layer["kind"] in ("conv", "pool"):
            stride, extent = _window(layer)
            jump *= stride
            field += (extent - 1) * jump
        found.append((field, jump))
    return found
