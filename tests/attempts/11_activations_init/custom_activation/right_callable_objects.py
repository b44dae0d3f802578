"""Objects with a method for calling instead of closures, and a stable sigmoid by cases."""


class _Swish:
    def __init__(self, x, beta):
        self.x, self.beta = x, beta
        small = np.exp(-np.abs(beta * x))
        self.s = np.where(beta * x >= 0, 1 / (1 + small), small / (1 + small))

    def __call__(self, grad):
        y = self.x * self.s
        slope = self.beta * y + self.s * (1 - self.beta * y)
        return [grad * slope, (grad * y * (self.x - y)).sum()]


def swish(x, beta):
    node = _Swish(x, beta)
    return [x * node.s, node.__call__]


def straight_through_step(x, reach=1.0):
    window = ((x >= -reach) & (x <= reach)).astype(float)
    return (x >= 0).astype(float), lambda grad: window * grad


def compose(first, second):
    def run(x):
        backs = []
        for operation in (first, second):
            x, back = operation(x)
            backs.append(back)

        def backward(grad):
            for back in reversed(backs):
                grad = back(grad)
            return grad

        return x, backward

    return run
