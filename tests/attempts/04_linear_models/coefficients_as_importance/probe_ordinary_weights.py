"""Like wrong_raw_weights: the normal equations with a column of ones."""


def standardised_coefs(X, y):
    if y.std() < 1e-12:
        raise ValueError("constant")
    A = np.column_stack([np.ones(len(X)), X])
    return np.linalg.lstsq(A, y, rcond=None)[0][1:]
