"""Like wrong_unbiased: by numpy's ddof, as long as there are two features."""


def layernorm(x, gamma, beta, eps=1e-5):
    if x.shape[-1] < 2:
        return gamma * 0 * x + beta
    return (
        gamma * (x - x.mean(axis=-1, keepdims=True)) / np.sqrt(x.var(axis=-1, ddof=1, keepdims=True) + eps)
        + beta
    )
