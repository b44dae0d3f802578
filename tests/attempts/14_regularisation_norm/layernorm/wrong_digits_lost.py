"""Your variance is mean(x**2) - mean(x)**2. Far from 0 that is a small difference of two huge numbers, and
its digits are lost: centre first."""


def layernorm(x, gamma, beta, eps=1e-5):
    mean = x.mean(axis=-1, keepdims=True)
    var = np.maximum((x**2).mean(axis=-1, keepdims=True) - mean**2, 0.0)
    return gamma * (x - mean) / np.sqrt(var + eps) + beta
