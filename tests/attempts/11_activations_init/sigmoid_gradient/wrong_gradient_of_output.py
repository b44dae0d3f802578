"""Your slope matches x * (1 - x): that takes x as already squashed. The derivative s * (1 - s) is written in
the output s, so sigmoid(x) comes first."""


def sigmoid_gradient(x):
    return x * (1 - x)
