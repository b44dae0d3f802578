"""You narrow the gap by more data only. Data can also be varied (augmentation), and the network restrained
(dropout)."""

_right = answers


def answers():
    return _right() | {"gap": {"more training data"}}
