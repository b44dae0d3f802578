"""Your slices are those of a shift that leaves something of the image. If it is larger than the image, an end
becomes negative and counts from the back. Nothing of such an image is left: the answer is all zeros."""

_right_shift = shift


def shift(x, dy, dx, *, wrap):
    if wrap:
        return _right_shift(x, dy, dx, wrap=wrap)
    moved = np.zeros_like(x)
    height, width = x.shape[-2:]
    moved[..., max(dy, 0) : height + min(dy, 0), max(dx, 0) : width + min(dx, 0)] = x[
        ..., max(-dy, 0) : height + min(-dy, 0), max(-dx, 0) : width + min(-dx, 0)
    ]
    return moved
