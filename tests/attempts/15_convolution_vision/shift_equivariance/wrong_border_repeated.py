"""You fill up with the pixels of the border. Zeros come in where nothing else does."""


def shift(x, dy, dx, *, wrap):
    if wrap:
        return np.roll(x, (dy, dx), axis=(-2, -1))
    rows, columns = (np.arange(side) - step for side, step in zip(x.shape[-2:], (dy, dx)))
    rows, columns = (np.clip(at, 0, side - 1) for at, side in zip((rows, columns), x.shape[-2:]))
    return x[..., rows[:, None], columns]
