"""You loosen the weight decay against a gap. That gives the network more freedom, where it has too much."""

_right = answers


def answers():
    return _right() | {
        "gap": {"augment the images", "more dropout", "more training data", "less weight decay"}
    }
