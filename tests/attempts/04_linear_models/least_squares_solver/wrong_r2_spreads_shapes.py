"""Your R^2 takes predictions of another shape than the targets. A row of numbers less a column of them is a
whole table, every target against every prediction, and numpy does not complain: compare the shapes first."""


def r2_score(y, yhat):
    if y.min() == y.max():
        raise ValueError("constant")
    return float(1.0 - np.sum((y - yhat) ** 2) / np.sum((y - y.mean()) ** 2))
