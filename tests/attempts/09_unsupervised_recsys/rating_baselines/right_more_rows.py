"""Least squares with a row for each rating and one for each bias."""


def fit_biases(R, reg):
    users, items = np.nonzero(~np.isnan(R))
    if reg <= 0 or users.size == 0:
        raise ValueError("input")
    n, m = R.shape
    x = R[users, items]
    A = np.zeros((x.size + n + m, n + m))
    A[np.arange(x.size), users] = 1
    A[np.arange(x.size), n + items] = 1
    A[x.size :] = np.sqrt(reg) * np.identity(n + m)
    b = np.linalg.lstsq(A, np.append(x - x.mean(), np.zeros(n + m)), rcond=None)[0]
    return x.mean(), *np.split(b, [n])
