"""You weigh a model by the size of its log-odds, without their sign. A model that is mostly wrong then counts
for the class it votes for; it is evidence against it."""

_right = weighted_vote


def weighted_vote(votes, accuracies):
    return _right(votes, np.maximum(accuracies, 1 - accuracies))
