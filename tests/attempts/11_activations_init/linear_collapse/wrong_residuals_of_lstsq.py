"""Your error is read from the residuals that lstsq returns. They are empty where columns depend on each
other, and the sum of nothing is 0: compute the residuals from the fit."""


def affine_error(X, Y):
    design = np.column_stack([X, np.ones(len(X))])
    return float(np.sum(np.linalg.lstsq(design, Y, rcond=None)[1])) / Y.size
