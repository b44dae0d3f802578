"""Your slope from the output applies sigmoid to s again. s is already the output: the slope is a formula in s
alone."""


def sigmoid_gradient_from_output(s):
    again = sigmoid(s)  # noqa: F821
    return again * (1 - again)
