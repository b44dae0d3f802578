"""You let batch normalisation replace all regularisation. Its effect is a mild one, and fades with large
batches."""

_right = answers


def answers():
    return _right() | {"norm_is_enough": True}
