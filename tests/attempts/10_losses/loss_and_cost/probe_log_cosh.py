"""None: the logarithm of cosh of the errors, which is no known mistake."""


def row_losses(y, yhat):
    if y.shape != yhat.shape:
        raise ValueError("shapes")
    return np.log(np.cosh(yhat - y)).reshape(len(y), -1).sum(axis=1)
