"""You let pooling move by one pixel where no stride is given. It then moves by its own size, so that its
windows do not overlap."""


def _window(layer):
    return layer.get("stride", 1), layer.get("dilation", 1) * (layer["kernel"] - 1) + 1
