"""You multiply the probabilities of the votes. With thousands of models both products underflow to 0, and 0 /
0 is nan: add up logarithms of the odds."""

_right = weighted_vote


def weighted_vote(votes, accuracies):
    _right(votes, accuracies)
    p = accuracies[:, None]
    if_one = np.prod(np.where(votes == 1, p, 1 - p), axis=0)
    if_zero = np.prod(np.where(votes == 1, 1 - p, p), axis=0)
    with np.errstate(invalid="ignore"):
        return if_one / (if_one + if_zero)
