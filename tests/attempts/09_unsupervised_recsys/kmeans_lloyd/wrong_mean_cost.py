"""Your cost is the mean of the squared distances. It is their sum over all points that is asked for; divided
by n it is another scale."""


def _cost(X, centres, labels):
    return float(np.mean(np.sum((X - centres[labels]) ** 2, axis=1)))
