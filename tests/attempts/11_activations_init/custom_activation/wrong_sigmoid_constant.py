"""Your slope of swish is the sigmoid alone. It depends on x as well: the product rule has a second term, x
times the sigmoid's slope."""


def swish(x, beta):
    s = 0.5 * (1.0 + np.tanh(0.5 * beta * x))
    return x * s, lambda grad: (grad * s, float(np.sum(grad * x**2 * s * (1.0 - s))))
