"""You list only convolutions and pooling. Each layer has an entry, also one that sees what its predecessor
saw."""


def receptive_fields(layers):
    field, jump, found = 1, 1, []
    for layer in layers:
        if layer["kind"] in ("conv", "pool"):
            stride, extent = _window(layer)
            field += (extent - 1) * jump
            jump *= stride
        if layer["kind"] in ("conv", "pool"):
            found.append((field, jump))
    return found
