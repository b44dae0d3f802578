"""Frisch, Waugh and Lovell: what of a feature the others do not explain decides both coefficient and
factor."""


def _rest(X, j):
    Z = X - X.mean(axis=0)
    others = np.delete(Z, j, axis=1)
    if not others.shape[1]:
        return Z[:, j]
    Q, _ = np.linalg.qr(others)
    rest = Z[:, j] - Q @ (Q.T @ Z[:, j])
    return rest - Q @ (Q.T @ rest)


def standardised_coefs(X, y):
    if not np.any(y != y[0]):
        raise ValueError("constant targets")
    kept = np.flatnonzero(np.max(X, axis=0) != np.min(X, axis=0))
    answer = np.zeros(X.shape[1])
    for place, j in enumerate(kept):
        rest = _rest(X[:, kept], place)
        answer[j] = rest @ y / (rest @ rest) * X[:, j].std() / y.std()
    return answer


def variance_inflation(X):
    Z = X - X.mean(axis=0)
    return np.array([Z[:, j] @ Z[:, j] / (_rest(X, j) @ _rest(X, j)) for j in range(X.shape[1])])
