"""Like wrong_mean_cost: the mean taken over points, by hand."""


def _cost(X, centres, labels):
    return sum(float(np.dot(x - centres[j], x - centres[j])) for x, j in zip(X, labels)) / len(X)
