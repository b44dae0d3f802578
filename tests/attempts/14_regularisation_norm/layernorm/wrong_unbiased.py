"""You divide the variance by D - 1. Here it divides by D."""


def layernorm(x, gamma, beta, eps=1e-5):
    xhat = (x - x.mean(axis=-1, keepdims=True)) / np.sqrt(
        ((x - x.mean(axis=-1, keepdims=True)) ** 2).sum(axis=-1, keepdims=True) / max(x.shape[-1] - 1, 1)
        + eps
    )
    return gamma * xhat + beta
