"""Your slope from the output matches 1 - s**2, which is the slope of tanh. The logistic function has its own:
start from the derivative of 1 / (1 + exp(-x))."""


def sigmoid_gradient_from_output(s):
    return 1 - s**2
