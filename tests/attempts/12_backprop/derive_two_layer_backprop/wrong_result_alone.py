"""You wrote down the results. The task is the way to them: begin with the chain rule, a factor for each
step from the loss to the weight."""


def d_w2():
    return ["d2 * h"]


def d_w1():
    return ["d1 * x"]
