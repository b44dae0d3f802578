"""You deal rows, not groups, so most groups are on both sides of every split. Decide the fold of a group
once, for all of its rows."""


def group_kfold(groups, k):
    if not 2 <= k <= len(set(groups.tolist())):
        raise ValueError("k is out of range")
    return _pairs(np.arange(len(groups)) % k, k)
