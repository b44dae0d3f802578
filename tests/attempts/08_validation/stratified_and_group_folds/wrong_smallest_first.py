"""You deal the smallest groups first. A large group that comes late spoils the balance, and nothing is left
to mend it: deal the largest first."""


def group_kfold(groups, k):
    sizes = Counter(groups.tolist())
    if not 2 <= k <= len(sizes):
        raise ValueError("k is out of range")
    rows, home = [0] * k, {}
    for group, size in sizes.most_common()[::-1]:
        home[group] = rows.index(min(rows))
        rows[home[group]] += size
    return _pairs(np.array([home[group] for group in groups.tolist()]), k)
