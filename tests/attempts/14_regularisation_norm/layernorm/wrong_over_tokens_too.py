"""You take the statistics over all axes but the first, so that the tokens of a sequence are normalised
together. Only the features, the last axis, belong together."""


def layernorm(x, gamma, beta, eps=1e-5):
    axes = tuple(range(1, x.ndim)) or (0,)
    return (
        gamma * (x - x.mean(axis=axes, keepdims=True)) / np.sqrt(x.var(axis=axes, keepdims=True) + eps) + beta
    )
