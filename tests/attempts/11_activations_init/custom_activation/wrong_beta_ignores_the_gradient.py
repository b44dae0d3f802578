"""Your gradient of beta does not contain the incoming gradient. Each entry's share has to be multiplied by
its own before the sum is taken."""


def swish(x, beta):
    s = 0.5 * (1.0 + np.tanh(0.5 * beta * x))
    steep = s * (1.0 - s)
    return x * s, lambda grad: (grad * (s + beta * x * steep), float(np.sum(x**2 * steep)))
