"""Your slope matches s * (1 - s) with s = sigmoid(x). Far to the right s rounds to 1 and the slope to 0,
though on the left it is right. What is 1 - sigmoid(x), as a sigmoid?"""


def sigmoid_gradient(x):
    s = sigmoid(x)  # noqa: F821
    return s * (1 - s)
