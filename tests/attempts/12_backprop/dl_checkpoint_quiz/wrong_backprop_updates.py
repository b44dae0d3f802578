"""You let backpropagation change the weights. It only computes gradients; an optimiser decides what to do
with them."""

_right = answers


def answers():
    return _right() | {"backprop": "new weights"}
