"""Plain loops for descent; eigenvalues of the Hessian by Jacobi rotations."""

import math


def eigenvalues(X):
    n, d = X.shape
    H = [[sum(X[r, i] * X[r, j] for r in range(n)) / n for j in range(d)] for i in range(d)]
    for _ in range(60):
        for p in range(d):
            for q in range(p + 1, d):
                if abs(H[p][q]) < 1e-300:
                    continue
                angle = 0.5 * math.atan2(2 * H[p][q], H[q][q] - H[p][p])
                c, s = math.cos(angle), math.sin(angle)
                for k in range(d):
                    H[k][p], H[k][q] = c * H[k][p] - s * H[k][q], s * H[k][p] + c * H[k][q]
                for k in range(d):
                    H[p][k], H[q][k] = c * H[p][k] - s * H[q][k], s * H[p][k] + c * H[q][k]
        if sum(abs(H[p][q]) for p in range(d) for q in range(d) if p != q) < 1e-18 * H[0][0]:
            break
    return sorted((H[i][i] for i in range(d)), reverse=True)


def condition_and_rate(X):
    found = eigenvalues(X)
    return found[0] / found[-1], 2 / (found[0] + found[-1])


def step_factors(X, lr):
    if lr <= 0:
        raise ValueError("lr")
    return np.array([1 - lr * c for c in eigenvalues(X)])


def steps_needed(X, y, lr, tol, max_steps):
    if lr <= 0 or tol <= 0 or tol >= 1:
        raise ValueError("lr or tol")
    best = np.linalg.solve(X.T @ X, X.T @ y).tolist()
    rows, targets = X.tolist(), y.tolist()
    w = [0.0] * len(best)
    limit = tol**2 * sum(b * b for b in best)
    for step in range(max_steps):
        gradient = [0.0] * len(w)
        for x, t in zip(rows, targets):
            off = sum(a * b for a, b in zip(x, w)) - t
            for j, a in enumerate(x):
                gradient[j] += off * a / len(rows)
        w = [a - lr * g for a, g in zip(w, gradient)]
        if sum((a - b) * (a - b) for a, b in zip(w, best)) <= limit:
            return step + 1
        if not all(math.isfinite(a) for a in w):
            break
    return None
