"""Your threshold moves every value by t, small ones past 0 and out on the other side. What would go past
stops at 0."""


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t")
    return z - t * np.sign(z)
