"""Your gain is the smallest eigenvalue. It belongs to the direction in which all pre-activations move
together, and is 0; the largest is asked for."""


def gradient_gain(z, act):
    if act == "tanh":
        return np.max(1.0 - np.tanh(z) ** 2, axis=1)
    if act == "softmax":
        p = np.exp(_log_softmax(z))
        slopes = np.eye(z.shape[1]) * p[:, :, None] - p[:, :, None] * p[:, None, :]
        return np.linalg.eigvalsh(slopes)[:, 0]
    raise ValueError(act)
