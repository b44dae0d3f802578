"""Your gradient of beta has x where its square belongs: one factor x stands before the sigmoid, and the
derivative of beta * x by beta gives another."""


def swish(x, beta):
    s = 0.5 * (1.0 + np.tanh(0.5 * beta * x))
    steep = s * (1.0 - s)
    return x * s, lambda grad: (grad * (s + beta * x * steep), float(np.sum(grad * x * steep)))
