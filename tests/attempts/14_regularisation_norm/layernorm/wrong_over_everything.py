"""You take one mean and one variance over all numbers. Every example has its own."""


def layernorm(x, gamma, beta, eps=1e-5):
    return gamma * (x - x.mean()) / np.sqrt(x.var() + eps) + beta
