"""Your loss has the sign of the value that the discriminator maximises. With the minus signs of the question
it is positive."""

_right = answers


def answers():
    return _right() | {"final_loss": -2 * math.log(2)}
