"""Your waiting times are whole numbers in an array of floats, as np.ceil and np.floor return them. They are
counts: convert them to int64."""

_right = geom_quantile


def geom_quantile(u, p):
    return _right(u, p).astype(float)
