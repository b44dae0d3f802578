"""Your loss is one of the two means, or the average of both. It is their sum."""

_right = answers


def answers():
    return _right() | {"final_loss": math.log(2)}
