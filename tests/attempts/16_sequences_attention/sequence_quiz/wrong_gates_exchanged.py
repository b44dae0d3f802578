"""You exchanged two gates: the forget gate belongs to the old memory, the input gate to the candidate."""

_right = answers


def answers():
    return _right() | {"shown": 0.5 * math.tanh(1.1)}
