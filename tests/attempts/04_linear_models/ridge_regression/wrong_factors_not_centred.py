"""Your factors come from the singular values of the data as they are. The intercept takes up the means of
the columns, so what is penalised is the spread around them: centre first."""


def shrinkage_factors(X, lam):
    if lam < 0:
        raise ValueError("negative penalty")
    s = np.linalg.svd(X, compute_uv=False)
    return s**2 / (s**2 + lam)
