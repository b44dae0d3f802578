"""You return the share of the votes, each counting the same. A model with an accuracy of 0.95 should
outvote three at 0.6."""

_right = weighted_vote


def weighted_vote(votes, accuracies):
    _right(votes, accuracies)
    return votes.mean(axis=0)
