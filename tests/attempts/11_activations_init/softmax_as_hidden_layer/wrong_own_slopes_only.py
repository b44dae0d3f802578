"""Your gain of the softmax looks at the slopes p (1 - p) of each unit by its own pre-activation. The others
move as well: the matrix of all slopes has p_i p_j off its diagonal, with a minus."""


def gradient_gain(z, act):
    if act == "tanh":
        return np.max(1.0 - np.tanh(z) ** 2, axis=1)
    if act == "softmax":
        p = np.exp(_log_softmax(z))
        return np.max(p * (1.0 - p), axis=1)
    raise ValueError(act)
