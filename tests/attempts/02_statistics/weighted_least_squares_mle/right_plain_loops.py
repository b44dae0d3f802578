"""Plain loops: rows added up, normal equations by elimination."""


def gaussian_nll(beta, X, y, sigmas):
    if len(sigmas) != len(y):
        raise ValueError("one sigma for each row")
    total = 0.0
    for x, target, sigma in zip(X.tolist(), y.tolist(), sigmas.tolist()):
        if sigma <= 0:
            raise ValueError("sigma")
        off = target - sum(a * b for a, b in zip(x, beta.tolist()))
        total += math.log(sigma) + 0.5 * math.log(2 * math.pi) + off * off / (2 * sigma * sigma)
    return total


def solve(X, y, weights):
    d = len(X[0])
    rows = [
        [sum(w * x[j] * x[k] for x, w in zip(X, weights)) for k in range(d)]
        + [sum(w * x[j] * t for x, t, w in zip(X, y, weights))]
        for j in range(d)
    ]
    for j in range(d):
        pivot = max(range(j, d), key=lambda r: abs(rows[r][j]))
        rows[j], rows[pivot] = rows[pivot], rows[j]
        for r in range(d):
            if r != j:
                factor = rows[r][j] / rows[j][j]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[j])]
    return np.array([rows[j][d] / rows[j][j] for j in range(d)])


def fit_equal(X, y):
    beta = solve(X.tolist(), y.tolist(), [1.0] * len(y))
    squares = sum((t - sum(a * b for a, b in zip(x, beta))) ** 2 for x, t in zip(X.tolist(), y.tolist()))
    return beta, math.sqrt(squares / len(y))


def fit_weighted(X, y, sigmas):
    if len(sigmas) != len(y) or min(sigmas) <= 0:
        raise ValueError("sigmas")
    return solve(X.tolist(), y.tolist(), [1 / s**2 for s in sigmas.tolist()])
