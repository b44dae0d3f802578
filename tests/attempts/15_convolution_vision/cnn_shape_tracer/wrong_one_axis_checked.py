"""You check the height alone. The window has to fit along both axes."""


def _places(layer, shape):
    stride, extent = _window(layer)
    height, width = (side + 2 * layer.get("pad", 0) for side in shape[1:])
    if extent > height:
        raise ValueError("window")
    return (height - extent) // stride + 1, max((width - extent) // stride + 1, 0)
