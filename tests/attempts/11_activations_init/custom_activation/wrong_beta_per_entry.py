"""Your gradient of beta has one value for each entry. There is one beta, which all entries have used: add
their shares up."""


def swish(x, beta):
    s = 0.5 * (1.0 + np.tanh(0.5 * beta * x))
    steep = s * (1.0 - s)
    return x * s, lambda grad: (grad * (s + beta * x * steep), grad * x**2 * steep)
