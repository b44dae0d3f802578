"""Your threshold turns every negative value into 0. Values on both sides move towards 0: work with the
size, and give the sign back."""


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t")
    return np.maximum(z - t, 0.0)
