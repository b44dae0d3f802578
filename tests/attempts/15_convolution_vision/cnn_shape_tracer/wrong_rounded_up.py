"""You round sizes up. A window that does not fit any more is left out."""


def _places(layer, shape):
    stride, extent = _window(layer)
    height, width = (side + 2 * layer.get("pad", 0) for side in shape[1:])
    if extent > min(height, width):
        raise ValueError("window")
    return -(-(height - extent) // stride) + 1, -(-(width - extent) // stride) + 1
