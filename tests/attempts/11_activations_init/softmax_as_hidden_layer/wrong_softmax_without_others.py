"""Your slopes of the softmax are p itself on the diagonal: the sum in the denominator depends on all
pre-activations too, and takes the outer product of p off."""


def gradient_gain(z, act):
    if act == "tanh":
        return np.max(1.0 - np.tanh(z) ** 2, axis=1)
    if act == "softmax":
        p = np.exp(_log_softmax(z))
        slopes = np.eye(z.shape[1]) * p[:, :, None]
        return np.linalg.eigvalsh(slopes)[:, -1]
    raise ValueError(act)
