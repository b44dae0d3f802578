"""You ignore the dilation. The taps of the kernel lie that far apart, so it reaches over d * (k - 1) + 1
pixels."""


def _window(layer):
    kernel = layer["kernel"]
    return layer.get("stride", kernel if layer["kind"] == "pool" else 1), kernel
