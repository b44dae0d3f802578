"""Your rmsnorm divides by the standard deviation. The mean square is not taken about the mean."""


def rmsnorm(x, gamma, eps=1e-5):
    return gamma * x / np.sqrt(x.var(axis=-1, keepdims=True) + eps)
