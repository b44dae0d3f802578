"""You weight the votes by the accuracies, so a model at 1/2, which knows nothing, still has half a vote.
The weight that follows from Bayes' rule is the logarithm of p / (1 - p)."""

_right = weighted_vote


def weighted_vote(votes, accuracies):
    _right(votes, accuracies)
    return accuracies @ votes / accuracies.sum()
