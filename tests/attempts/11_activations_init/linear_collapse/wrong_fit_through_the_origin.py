"""Your fit has no bias: it is linear, not affine, and answers 0 where the inputs are 0, whatever the outputs
are. Add a column of ones, or subtract the means of inputs and outputs."""


def affine_error(X, Y):
    W = np.linalg.lstsq(X, Y, rcond=None)[0]
    return float(np.mean((X @ W - Y) ** 2))
