"""Your gain of tanh is the mean slope of the units. A gradient that comes in at the least saturated unit
alone is passed with that unit's slope, the largest."""


def gradient_gain(z, act):
    if act == "tanh":
        return np.mean(1.0 - np.tanh(z) ** 2, axis=1)
    if act == "softmax":
        p = np.exp(_log_softmax(z))
        slopes = np.eye(z.shape[1]) * p[:, :, None] - p[:, :, None] * p[:, None, :]
        return np.linalg.eigvalsh(slopes)[:, -1]
    raise ValueError(act)
