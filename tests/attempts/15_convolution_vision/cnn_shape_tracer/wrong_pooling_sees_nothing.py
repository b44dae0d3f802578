"""You let pooling enlarge the jump and not the field. Its window sees several values too."""


def receptive_fields(layers):
    field, jump, found = 1, 1, []
    for layer in layers:
        if layer["kind"] in ("conv", "pool"):
            stride, extent = _window(layer)
            field += (extent - 1) * jump if layer["kind"] == "conv" else 0
            jump *= stride
        found.append((field, jump))
    return found
