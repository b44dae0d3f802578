"""You add kernels in pixels of the layer's own map. Behind a stride its steps are several pixels of the
image: multiply by all the strides before."""


def receptive_fields(layers):
    field, jump, found = 1, 1, []
    for layer in layers:
        if layer["kind"] in ("conv", "pool"):
            stride, extent = _window(layer)
            field += extent - 1
            jump *= stride
        found.append((field, jump))
    return found
