"""Your backward pass stops after the second operation. Its result is the gradient with respect to what the
first one returned; the first one's backward is still to come."""


def compose(first, second):
    def both(x):
        middle, _ = first(x)
        y, back_second = second(middle)
        return y, lambda grad: 1.0 * back_second(grad)

    return both
