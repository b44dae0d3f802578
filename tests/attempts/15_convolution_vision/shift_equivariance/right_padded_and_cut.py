"""Pads by the size of the shift, or in the wrap mode, and cuts the window out."""


def shift(x, dy, dx, *, wrap):
    height, width = x.shape[-2:]
    if wrap:
        dy, dx = dy % height, dx % width
    down, right = abs(dy), abs(dx)
    sides = [(0, 0)] * (x.ndim - 2) + [(down, down), (right, right)]
    padded = np.pad(x, sides, mode="wrap" if wrap else "constant")
    top, left = down - dy, right - dx
    return padded[..., top : top + height, left : left + width].copy()


def averaged_over_shifts(model, x):
    height, width = x.shape[1:]
    tiled = np.tile(x, (1, 2, 2))
    views = [tiled[:, r : r + height, c : c + width] for r in range(height) for c in range(width)]
    return np.stack([model(np.ascontiguousarray(view)) for view in views]).mean(axis=0)
