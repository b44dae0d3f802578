"""You deal the groups in turn, as if they were all of the same size. Put each into the fold that has the
fewest rows so far."""


def group_kfold(groups, k):
    if not 2 <= k <= len(set(groups.tolist())):
        raise ValueError("k is out of range")
    return _pairs(np.unique(groups, return_inverse=True)[1] % k, k)
