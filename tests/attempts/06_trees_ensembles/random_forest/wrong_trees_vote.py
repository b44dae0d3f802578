"""Your trees cast one vote each. The probabilities are the mean of the shares in the leaves: a leaf with
three rows of one class and two of another is not as sure as a pure one."""

_mean = RandomForest._shares


def _votes(self, X):
    shares = _mean(self, X)
    return np.eye(shares.shape[2])[shares.argmax(axis=2)]


RandomForest._shares = _votes
