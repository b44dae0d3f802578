"""Index arithmetic for the shift; no call of it in the other two functions."""


def _take(x, dy, dx, wrap):
    height, width = x.shape[-2:]
    rows, columns = np.arange(height) - dy, np.arange(width) - dx
    moved = x[..., (rows % height)[:, None], columns % width]
    if wrap:
        return moved
    known = ((rows >= 0) & (rows < height))[:, None] & ((columns >= 0) & (columns < width))
    return np.where(known, moved, 0.0)


def shift(x, dy, dx, *, wrap):
    return _take(x, dy, dx, wrap)


def shift_gaps(layer, x, dy, dx, *, wrap=True, stride=1, margin=0):
    (down, rest), (right, rest2) = divmod(dy, stride), divmod(dx, stride)
    if rest != 0 or rest2 != 0:
        raise ValueError("between two places")
    before = layer(x)
    after = layer(_take(x, dy, dx, wrap))
    stop = [side - margin for side in before.shape[1:]]
    found = {}
    for name, maps in (("invariance", before), ("equivariance", _take(before, down, right, wrap))):
        found[name] = np.abs((after - maps)[:, margin : stop[0], margin : stop[1]]).max()
    return found


def averaged_over_shifts(model, x):
    total = 0.0
    for dy, dx in np.ndindex(*x.shape[1:]):
        total = total + model(_take(x, -dy, -dx, True))
    return total / (x.shape[1] * x.shape[2])
