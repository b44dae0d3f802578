"""You count the strides that fit, and not the window before the first of them."""


def _places(layer, shape):
    stride, extent = _window(layer)
    height, width = (side + 2 * layer.get("pad", 0) for side in shape[1:])
    if extent > min(height, width):
        raise ValueError("window")
    return (height - extent) // stride, (width - extent) // stride
