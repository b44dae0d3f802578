"""You add the padding once. It is on both sides of each axis."""


def _places(layer, shape):
    stride, extent = _window(layer)
    height, width = (side + layer.get("pad", 0) for side in shape[1:])
    if extent > min(height, width):
        raise ValueError("window")
    return (height - extent) // stride + 1, (width - extent) // stride + 1
