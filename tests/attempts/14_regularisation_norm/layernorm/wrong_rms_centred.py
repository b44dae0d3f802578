"""Your rmsnorm subtracts the mean. That is layer normalisation without beta; RMSNorm only divides."""


def rmsnorm(x, gamma, eps=1e-5):
    centred = x - x.mean(axis=-1, keepdims=True)
    return gamma * centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + eps)
