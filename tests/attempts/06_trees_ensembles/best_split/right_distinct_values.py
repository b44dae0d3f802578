"""Counts per distinct value first; for numbers the gain is the weighted squared distance of the two
means."""


def _score(counts, sizes, criterion):
    with np.errstate(all="ignore"):
        p = counts / sizes[:, None]
        if criterion == "gini":
            return np.nansum(p * (1 - p), axis=1)
        return -np.nansum(p * np.log2(p), axis=1)


def best_split(X, y, criterion="gini", min_leaf=1):
    if criterion not in ("gini", "entropy", "mse"):
        raise ValueError(f"unknown criterion {criterion}")
    n, found = len(y), []
    if criterion != "mse":
        classes, codes = np.unique(y, return_inverse=True)
    for j in range(X.shape[1]):
        values, place = np.unique(X[:, j], return_inverse=True)
        if len(values) < 2:
            continue
        left_n = np.cumsum(np.bincount(place))[:-1]
        right_n = n - left_n
        if criterion == "mse":
            t = y - y.mean()
            left_sum = np.cumsum(np.bincount(place, weights=t))[:-1]
            gain = left_n * right_n / n**2 * (left_sum / left_n + left_sum / right_n) ** 2
        else:
            table = np.zeros((len(values), len(classes)))
            np.add.at(table, (place, codes), 1)
            left, total = table.cumsum(axis=0)[:-1], table.sum(axis=0)
            whole = _score(total[None], np.array([n]), criterion)[0]
            sides = left_n * _score(left, left_n, criterion) + right_n * _score(
                total - left, right_n, criterion
            )
            gain = whole - sides / n
        for cut in np.flatnonzero(np.minimum(left_n, right_n) >= min_leaf):
            found.append((gain[cut], -j, -(values[cut] + values[cut + 1]) / 2))
    if not found:
        return None
    gain, feature, threshold = max(found)
    return int(-feature), float(-threshold), float(gain)
