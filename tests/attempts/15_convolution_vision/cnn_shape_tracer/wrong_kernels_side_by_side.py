"""You add the whole kernel for each layer. What one place of its window sees is counted already, so a layer
adds its extent less one."""


def receptive_fields(layers):
    field, jump, found = 0, 1, []
    for layer in layers:
        if layer["kind"] in ("conv", "pool"):
            stride, extent = _window(layer)
            field += extent * jump
            jump *= stride
        found.append((field, jump))
    return found
