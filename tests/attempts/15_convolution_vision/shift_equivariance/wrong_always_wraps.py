"""You let what leaves come in at the other side even where zeros are asked for. np.roll does nothing else."""


def shift(x, dy, dx, *, wrap):
    return np.roll(x, (dy, dx), axis=(-2, -1))
