"""You take accuracies of 0 or 1, which have infinite weights: two such models that disagree leave nothing
to compute with. Refuse them with a ValueError."""

_right = weighted_vote


def weighted_vote(votes, accuracies):
    return _right(votes, np.clip(accuracies, 1e-12, 1 - 1e-12))
