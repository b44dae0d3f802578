"""Plain loops over rows, with draws one by one."""

import math


def oversample(y, rng):
    of_class = {}
    for i, label in enumerate(y.tolist()):
        of_class.setdefault(label, []).append(i)
    most = max(len(rows) for rows in of_class.values())
    chosen = []
    for rows in of_class.values():
        chosen += rows
        for _ in range(most - len(rows)):
            chosen.append(rows[int(rng.integers(len(rows)))])
    return np.array(chosen)


def split_then_oversample(y, test_share, rng):
    if test_share <= 0 or test_share >= 1:
        raise ValueError("share")
    train, test = [], []
    for label in sorted(set(y.tolist())):
        rows = [i for i in range(len(y)) if y[i] == label]
        n_test = round(test_share * len(rows))
        if n_test == 0 or n_test == len(rows):
            raise ValueError("class too small")
        left = list(rows)
        for _ in range(n_test):
            test.append(left.pop(int(rng.integers(len(left)))))
        train += left
    copies = oversample(y[train], rng)
    return np.array([train[i] for i in copies]), np.array(test)


def smote(X, k, n_new, rng):
    if k < 1 or k >= len(X):
        raise ValueError("k")
    new = []
    for _ in range(n_new):
        a = int(rng.integers(len(X)))
        others = sorted((math.dist(X[a], X[j]), j) for j in range(len(X)) if j != a)
        b = others[int(rng.integers(k))][1]
        u = rng.random()
        new.append([(1 - u) * s + u * t for s, t in zip(X[a], X[b])])
    return np.array(new).reshape(n_new, X.shape[1])
