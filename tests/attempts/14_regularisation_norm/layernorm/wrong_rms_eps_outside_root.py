"""Your rmsnorm adds eps to the root. It belongs below it."""


def rmsnorm(x, gamma, eps=1e-5):
    return gamma * x / (np.sqrt((x**2).mean(axis=-1, keepdims=True)) + eps)
