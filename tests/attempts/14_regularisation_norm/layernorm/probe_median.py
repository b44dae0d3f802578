"""None: centres by the median."""


def layernorm(x, gamma, beta, eps=1e-5):
    centred = x - np.median(x, axis=-1, keepdims=True)
    return gamma * centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + eps) + beta
