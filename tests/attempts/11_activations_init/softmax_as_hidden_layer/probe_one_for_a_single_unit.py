"""None: a gain of 1 for a layer of one unit, as if it passed on what comes in; no known mistake."""

_right = gradient_gain


def gradient_gain(z, act):
    return np.ones(len(z)) if act == "softmax" and z.shape[1] == 1 else _right(z, act)
