"""Your backward pass runs the operations forward again. Their backward functions from the first time know
all they need; a second run costs as much again, and may not even give the same result."""


def compose(first, second):
    def both(x):
        y, _ = second(first(x)[0])

        def backward(grad):
            middle, back_first = first(x)
            return back_first(second(middle)[1](grad))

        return y, backward

    return both
