"""Your fit has no bias: it is linear, not affine, and pays for every distance of the outputs from 0. Add a
column of ones, or subtract the means of inputs and outputs."""


def affine_error(X, Y):
    W = np.linalg.lstsq(X, Y, rcond=None)[0]
    return float(np.mean((X @ W - Y) ** 2))
