"""You roll the image and then clear as many rows and columns as it has moved. Where it has moved by its size
or more the count wraps, and some or all of what should be gone stays."""


def shift(x, dy, dx, *, wrap):
    moved = np.roll(x, (dy, dx), axis=(-2, -1))
    if not wrap:
        dy, dx = int(np.fmod(dy, x.shape[-2])), int(np.fmod(dx, x.shape[-1]))
        rows, columns = np.arange(x.shape[-2]) - dy, np.arange(x.shape[-1]) - dx
        moved[..., (rows < 0) | (rows >= x.shape[-2]), :] = 0.0
        moved[..., (columns < 0) | (columns >= x.shape[-1])] = 0.0
    return moved
