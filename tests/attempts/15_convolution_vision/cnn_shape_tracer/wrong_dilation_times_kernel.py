"""You let a dilated kernel reach over d * k pixels. There is nothing behind its last tap: it is d * (k - 1) +
1."""


def _window(layer):
    kernel = layer["kernel"]
    return layer.get("stride", kernel if layer["kind"] == "pool" else 1), layer.get("dilation", 1) * kernel
