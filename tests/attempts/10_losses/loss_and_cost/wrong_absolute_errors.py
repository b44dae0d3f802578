"""Your loss is the absolute error. The square is asked for."""


def row_losses(y, yhat):
    if y.shape != yhat.shape:
        raise ValueError("shapes")
    return np.abs(yhat - y).reshape(len(y), -1).sum(axis=1)
