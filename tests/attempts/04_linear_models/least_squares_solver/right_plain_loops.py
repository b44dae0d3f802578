"""Plain loops: columns are turned in pairs until all are at right angles (one-sided Jacobi)."""


def singular_directions(columns):
    d = len(columns)
    V = [[float(j == k) for k in range(d)] for j in range(d)]
    for _ in range(60):
        turned = False
        for i in range(d):
            for j in range(i + 1, d):
                a, b = columns[i], columns[j]
                aa, bb = sum(p * p for p in a), sum(q * q for q in b)
                ab = sum(p * q for p, q in zip(a, b))
                if abs(ab) <= 1e-15 * (aa * bb) ** 0.5 or ab == 0.0:
                    continue
                turned = True
                zeta = (bb - aa) / (2.0 * ab)
                t = (1.0 if zeta >= 0 else -1.0) / (abs(zeta) + (1.0 + zeta * zeta) ** 0.5)
                c = 1.0 / (1.0 + t * t) ** 0.5
                for rows in (columns, V):
                    p, q = rows[i], rows[j]
                    rows[i] = [c * u - c * t * v for u, v in zip(p, q)]
                    rows[j] = [c * t * u + c * v for u, v in zip(p, q)]
        if not turned:
            break
    return columns, V


def fit_linear(X, y, intercept=True):
    n, d = X.shape
    if y.shape != (n,):
        raise ValueError("one target for each row")
    columns = [list(column) for column in zip(*X.tolist())]
    means, mean = [0.0] * d, 0.0
    if intercept:
        means, mean = [sum(column) / n for column in columns], sum(y.tolist()) / n
    columns = [[v - m for v in column] for column, m in zip(columns, means)]
    t = [v - mean for v in y.tolist()]
    columns, V = singular_directions(columns)
    sizes = [sum(v * v for v in column) ** 0.5 for column in columns]
    w = [0.0] * d
    for column, direction, size in zip(columns, V, sizes):
        if size > 1e-12 * max(sizes):
            along = sum(u * v for u, v in zip(column, t)) / size / size
            w = [v + along * u for v, u in zip(w, direction)]
    return np.array(w), mean - sum(m * v for m, v in zip(means, w))


def predict_linear(X, w, b):
    if X.shape[1] != len(w):
        raise ValueError("one column for each weight")
    return np.array([b + sum(a * c for a, c in zip(x, w.tolist())) for x in X.tolist()])


def r2_score(y, yhat):
    if y.shape != yhat.shape:
        raise ValueError("shapes")
    y, yhat = y.tolist(), yhat.tolist()
    if len(set(y)) == 1:
        raise ValueError("constant")
    mean = sum(y) / len(y)
    errors = total = 0.0
    for a, b in zip(y, yhat):
        errors += (a - b) ** 2
        total += (a - mean) ** 2
    return 1.0 - errors / total
