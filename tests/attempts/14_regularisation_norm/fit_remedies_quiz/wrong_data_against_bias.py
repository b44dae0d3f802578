"""You collect more data although training and validation have met already. A model that does not fit what
it has seen will not fit more of it."""

_right = answers


def answers():
    return _right() | {
        "both_high": {"larger network", "less weight decay", "train longer", "more training data"}
    }
