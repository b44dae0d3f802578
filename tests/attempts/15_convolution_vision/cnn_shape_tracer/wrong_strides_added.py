"""You add up the strides. A step of a step of two is four pixels: strides multiply."""


def receptive_fields(layers):
    field, jump, found = 1, 1, []
    for layer in layers:
        if layer["kind"] in ("conv", "pool"):
            stride, extent = _window(layer)
            field += (extent - 1) * jump
            jump += stride - 1
        found.append((field, jump))
    return found
