"""Your gain is the root of the sum of all squared slopes. That bounds the stretch of a vector, but does not
reach it as soon as several directions pass: take the largest singular value."""


def gradient_gain(z, act):
    if act == "tanh":
        return np.max(1.0 - np.tanh(z) ** 2, axis=1)
    if act == "softmax":
        p = np.exp(_log_softmax(z))
        slopes = np.eye(z.shape[1]) * p[:, :, None] - p[:, :, None] * p[:, None, :]
        return np.sqrt(np.sum(slopes**2, axis=(1, 2)))
    raise ValueError(act)
