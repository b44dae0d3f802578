"""None: the cost is the largest squared distance of a point, the objective of k-centre."""


def _cost(X, centres, labels):
    return float(np.max(np.sum((X - centres[labels]) ** 2, axis=1)))
