"""Your slope in x lacks the factor beta. The sigmoid is taken of beta * x, whose derivative by x is
beta."""


def swish(x, beta):
    s = 0.5 * (1.0 + np.tanh(0.5 * beta * x))
    steep = s * (1.0 - s)
    return x * s, lambda grad: (grad * (s + x * steep), float(np.sum(grad * x**2 * steep)))
