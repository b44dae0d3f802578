"""You move the first two axes. Those of the image are the last two; channels come before them."""


def shift(x, dy, dx, *, wrap):
    if wrap:
        return np.roll(x, (dy, dx), axis=(0, 1))
    swapped = np.moveaxis(x, (0, 1), (-2, -1))
    (to_rows, from_rows), (to_columns, from_columns) = (
        _ranges(side, step) for side, step in zip(swapped.shape[-2:], (dy, dx))
    )
    moved = np.zeros_like(swapped)
    moved[..., to_rows, to_columns] = swapped[..., from_rows, from_columns]
    return np.moveaxis(moved, (-2, -1), (0, 1))
