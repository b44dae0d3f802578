"""You deal the groups in turn, from the largest on, those of one size by name. The first fold gets the
largest of every round: what counts is the number of rows that a fold has by then."""


def group_kfold(groups, k):
    _, codes, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(sizes):
        raise ValueError("k is out of range")
    home = np.empty(len(sizes), dtype=int)
    home[np.argsort(-sizes, kind="stable")] = np.arange(len(sizes)) % k
    return _pairs(home[codes], k)
