"""You put each group into the emptiest fold, but in the order of their names. A large group that comes late
spoils the balance: deal the largest first."""


def group_kfold(groups, k):
    _, codes, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(sizes):
        raise ValueError("k is out of range")
    rows, home = np.zeros(k), np.empty(len(sizes), dtype=int)
    for group, size in enumerate(sizes):
        home[group] = rows.argmin()
        rows[home[group]] += size
    return _pairs(home[codes], k)
