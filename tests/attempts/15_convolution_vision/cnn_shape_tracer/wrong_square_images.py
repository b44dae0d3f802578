"""You take the width to be the height. Images need not be square."""


def _places(layer, shape):
    stride, extent = _window(layer)
    height, width = (side + 2 * layer.get("pad", 0) for side in shape[1:])
    if extent > min(height, width):
        raise ValueError("window")
    return (height - extent) // stride + 1, (height - extent) // stride + 1
