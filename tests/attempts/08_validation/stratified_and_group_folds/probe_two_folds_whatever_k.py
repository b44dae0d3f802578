"""None: group folds of the groups sorted by size, first half and second half, padded with copies."""

_right = group_kfold


def group_kfold(groups, k):
    _right(groups, k)
    return (_right(groups, 2) * k)[:k]
