"""Your rmsnorm takes the mean square over the first axis. It is over the features of each example, the
last axis."""


def rmsnorm(x, gamma, eps=1e-5):
    return gamma * x / np.sqrt((x**2).mean(axis=0) + eps)
