"""None: the tanh form of GELU instead of swish, which is no known mistake."""

_right = swish


def swish(x, beta):
    _, backward = _right(x, beta)
    inner = np.sqrt(2 / np.pi) * beta * (x + 0.044715 * x**3)
    return 0.5 * x * (1 + np.tanh(inner)), backward
