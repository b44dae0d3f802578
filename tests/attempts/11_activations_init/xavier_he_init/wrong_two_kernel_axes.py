"""Your kernel always has two dimensions. Convolutions along one axis or three exist as well: multiply all
sizes from the third on."""


def fans(shape):
    if len(shape) < 2:
        raise ValueError(shape)
    area = shape[-1] * shape[-2] if len(shape) > 3 else 1
    return shape[1] * area, shape[0] * area
