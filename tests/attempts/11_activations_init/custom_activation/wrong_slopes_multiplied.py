"""Your backward pass multiplies the slopes of the two operations, each taken alone. An operation need not
have one slope for each entry: the gradient passes through the backward functions in turn."""


def compose(first, second):
    def both(x):
        middle, back_first = first(x)
        y, back_second = second(middle)
        return y, lambda grad: back_first(np.ones(np.shape(middle))) * back_second(grad)

    return both
