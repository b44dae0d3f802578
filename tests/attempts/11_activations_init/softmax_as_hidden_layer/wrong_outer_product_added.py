"""Your slopes off the diagonal are positive. If one pre-activation rises, the other outputs fall: the outer
product is subtracted."""


def gradient_gain(z, act):
    if act == "tanh":
        return np.max(1.0 - np.tanh(z) ** 2, axis=1)
    if act == "softmax":
        p = np.exp(_log_softmax(z))
        slopes = np.eye(z.shape[1]) * p[:, :, None] + p[:, :, None] * p[:, None, :]
        return np.linalg.eigvalsh(slopes)[:, -1]
    raise ValueError(act)
