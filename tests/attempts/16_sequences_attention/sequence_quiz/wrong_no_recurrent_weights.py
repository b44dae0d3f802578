"""Your count leaves out the weights from the hidden state to the next one. They make the layer recurrent."""

_right = answers


def answers():
    return _right() | {"weights": 220}
