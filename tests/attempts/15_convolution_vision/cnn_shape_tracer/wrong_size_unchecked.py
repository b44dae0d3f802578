"""You go on with an image of no pixels where a window does not fit. Refuse it with a ValueError."""


def _places(layer, shape):
    stride, extent = _window(layer)
    height, width = (side + 2 * layer.get("pad", 0) for side in shape[1:])
    return max((height - extent) // stride + 1, 0), max((width - extent) // stride + 1, 0)
