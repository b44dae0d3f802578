"""Distances by einsum about the mean of the points, means by a one-hot matrix, draws by the Gumbel trick."""


def _distances(X, centres):
    middle = X.mean(axis=0)
    differences = (X - middle)[:, None] - (centres - middle)[None]
    return np.einsum("nkd,nkd->nk", differences, differences)


def assign(X, centres):
    return _distances(X, centres).argmin(axis=1).astype(np.int32)


def kmeans(X, start, max_rounds=100):
    centres, labels, costs = np.array(start), assign(X, start), []
    costs.append(_distances(X, centres).min(axis=1).sum())
    for _ in range(max_rounds):
        member = labels[:, None] == np.arange(len(centres))
        size = member.sum(axis=0)[:, None]
        with np.errstate(invalid="ignore"):
            centres = np.where(size > 0, member.T.astype(float) @ X / size, centres)
        old, labels = labels, assign(X, centres)
        costs.append(_distances(X, centres).min(axis=1).sum())
        if (old == labels).all():
            break
    return centres, labels, costs


def kmeans_pp_start(X, k, rng):
    if not 1 <= k <= np.unique(X, axis=0).shape[0]:
        raise ValueError("bad k")
    index = [int(np.argmax(rng.gumbel(size=len(X))))]
    for _ in range(1, k):
        with np.errstate(divide="ignore"):
            weight = np.log(_distances(X, X[index]).min(axis=1))
        index.append(int(np.argmax(weight + rng.gumbel(size=len(X)))))
    return X[index]
