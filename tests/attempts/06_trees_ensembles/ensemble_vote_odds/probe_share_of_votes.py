"""Like wrong_plain_vote: counted in a loop."""

_right = weighted_vote


def weighted_vote(votes, accuracies):
    _right(votes, accuracies)
    return np.array([float(sum(column)) / len(column) for column in votes.T.tolist()])
