"""Like wrong_other_direction: index arithmetic with the wrong sign."""


def shift(x, dy, dx, *, wrap):
    height, width = x.shape[-2:]
    rows, columns = np.arange(height) + dy, np.arange(width) + dx
    moved = x[..., (rows % height)[:, None], columns % width]
    if not wrap:
        gone = (rows < 0) | (rows >= height)
        moved = moved * ~(gone[:, None] | (columns < 0) | (columns >= width))
    return moved
