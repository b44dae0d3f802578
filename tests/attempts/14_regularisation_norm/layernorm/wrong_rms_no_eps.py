"""Your rmsnorm leaves out eps, so an example of zeros becomes nan."""


def rmsnorm(x, gamma, eps=1e-5):
    with np.errstate(all="ignore"):
        return gamma * x / np.sqrt((x**2).mean(axis=-1, keepdims=True))
