"""Your hidden state is the output gate times the memory itself. The memory goes through tanh first."""

_right = answers


def answers():
    return _right() | {"shown": 0.5 * 0.2}
