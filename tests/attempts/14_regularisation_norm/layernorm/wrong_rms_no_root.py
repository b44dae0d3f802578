"""Your rmsnorm divides by the mean square. Take the root."""


def rmsnorm(x, gamma, eps=1e-5):
    return gamma * x / ((x**2).mean(axis=-1, keepdims=True) + eps)
