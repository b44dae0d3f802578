"""You multiply the probabilities of the votes under class 1 and leave it there. Divide by the sum of this
and of the same product under class 0."""

_right = weighted_vote


def weighted_vote(votes, accuracies):
    _right(votes, accuracies)
    return np.prod(np.where(votes == 1, accuracies[:, None], 1 - accuracies[:, None]), axis=0)
