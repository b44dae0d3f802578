"""You return the class. Asked for is its probability."""

_right = weighted_vote


def weighted_vote(votes, accuracies):
    return (_right(votes, accuracies) > 0.5).astype(float)
