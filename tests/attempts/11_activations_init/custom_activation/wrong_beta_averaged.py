"""Your gradient of beta is the mean over the entries. What counts is the sum: the loss, and not this
operation, decides whether anything is averaged."""


def swish(x, beta):
    s = 0.5 * (1.0 + np.tanh(0.5 * beta * x))
    steep = s * (1.0 - s)
    return x * s, lambda grad: (grad * (s + beta * x * steep), float(np.mean(grad * x**2 * steep)))
