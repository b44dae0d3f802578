"""Your slope has the wrong sign. The inner derivative of exp(-x) is -exp(-x), and the outer one of 1 / u is
-1 / u**2: the two signs cancel, and the logistic function rises everywhere."""


def sigmoid_gradient(x):
    return -sigmoid(x) * sigmoid(-x)  # noqa: F821
