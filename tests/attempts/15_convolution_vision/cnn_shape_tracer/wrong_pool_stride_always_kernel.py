"""You let pooling move by its own size even where a stride is given."""


def _window(layer):
    kernel = layer["kernel"]
    stride = kernel if layer["kind"] == "pool" else layer.get("stride", 1)
    return stride, layer.get("dilation", 1) * (kernel - 1) + 1
