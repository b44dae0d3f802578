"""Your backward reads what the latest forward call left in a shared place. With two calls open, the first
one gets the second one's inputs: let each backward keep its own."""

_cache = {}


def swish(x, beta):
    _cache.update(x=x, beta=beta, s=0.5 * (1.0 + np.tanh(0.5 * beta * x)))

    def backward(grad):
        x, beta, s = _cache["x"], _cache["beta"], _cache["s"]
        steep = s * (1.0 - s)
        return grad * (s + beta * x * steep), float(np.sum(grad * x**2 * steep))

    return x * _cache["s"], backward
