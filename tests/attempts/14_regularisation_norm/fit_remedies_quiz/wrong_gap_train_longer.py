"""You train longer against a gap. The training error is as low as that of people already; more steps fit the
training data only better."""

_right = answers


def answers():
    return _right() | {"gap": {"augment the images", "more dropout", "more training data", "train longer"}}
