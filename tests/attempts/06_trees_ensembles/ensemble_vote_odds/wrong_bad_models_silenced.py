"""You silence models that are below 1/2. One that is mostly wrong is useful: its vote is evidence for the
other class."""

_right = weighted_vote


def weighted_vote(votes, accuracies):
    _right(votes, accuracies)
    return _right(votes, np.maximum(accuracies, 0.5))
