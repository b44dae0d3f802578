"""Your gain is the sum of all eigenvalues, the trace. The largest one is the stretch in the best
direction."""


def gradient_gain(z, act):
    if act == "tanh":
        return np.max(1.0 - np.tanh(z) ** 2, axis=1)
    if act == "softmax":
        p = np.exp(_log_softmax(z))
        slopes = np.eye(z.shape[1]) * p[:, :, None] - p[:, :, None] * p[:, None, :]
        return np.trace(slopes, axis1=1, axis2=2)
    raise ValueError(act)
