"""You deal rows, not groups, so a group lands on both sides of a split. Decide the fold of a group once, for
all of its rows."""


def group_kfold(groups, k):
    if not 2 <= k <= len(set(groups.tolist())):
        raise ValueError("k is out of range")
    return _pairs(np.arange(len(groups)) % k, k)
