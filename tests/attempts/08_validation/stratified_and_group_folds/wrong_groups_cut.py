"""You cut the rows, sorted by group, into slices of equal size. A group at a border is on both sides then:
deal whole groups."""


def group_kfold(groups, k):
    if not 2 <= k <= len(set(groups.tolist())):
        raise ValueError("k is out of range")
    fold = np.empty(len(groups), dtype=int)
    fold[np.argsort(groups, kind="stable")] = np.arange(len(groups)) * k // len(groups)
    return _pairs(fold, k)
