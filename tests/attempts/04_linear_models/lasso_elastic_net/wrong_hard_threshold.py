"""Your threshold sets small values to 0 and leaves the others as they are. Soft thresholding also moves the
others towards 0, by t."""


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t")
    return np.where(np.abs(z) > t, z, 0.0)
