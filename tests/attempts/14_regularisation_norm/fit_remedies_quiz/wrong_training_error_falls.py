"""You let the training error fall with more data. That is the validation error; the more noisy examples
there are, the less a model of fixed size can fit all of them."""

_right = answers


def answers():
    return _right() | {"training_error": "fall"}
