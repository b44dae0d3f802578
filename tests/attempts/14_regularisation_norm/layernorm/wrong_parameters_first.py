"""You apply gamma and beta before you normalise. They come last, and let the features have the mean and
spread that suit the next layer."""


def layernorm(x, gamma, beta, eps=1e-5):
    z = gamma * x + beta
    return (z - z.mean(axis=-1, keepdims=True)) / np.sqrt(z.var(axis=-1, keepdims=True) + eps)
