"""Your rmsnorm divides by the mean of the absolute values. Square, average, take the root."""


def rmsnorm(x, gamma, eps=1e-5):
    return gamma * x / (np.abs(x).mean(axis=-1, keepdims=True) + eps)
