"""With fewer groups than folds you return folds without test rows. Refuse such a k with a ValueError."""


def group_kfold(groups, k):
    if k < 2:
        raise ValueError("k must be 2 or more")
    rows, home = [0] * k, {}
    for group, size in Counter(groups.tolist()).most_common():
        home[group] = rows.index(min(rows))
        rows[home[group]] += size
    return _pairs(np.array([home[group] for group in groups.tolist()]), k)
