"""You penalise the intercept like a weight. It pays nothing: where the targets have their zero says nothing
about the features."""


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    if lam < 0 or not 0 <= l1_ratio <= 1:
        raise ValueError("penalty")
    A = np.column_stack([np.ones(len(y)), X])
    n, squares, w = len(y), (A**2).mean(axis=0), np.zeros(A.shape[1])
    for _ in range(300):
        for j in range(len(w)):
            z = A[:, j] @ (y - A @ w) / n + squares[j] * w[j]
            w[j] = soft_threshold(z, lam * l1_ratio) / (squares[j] + lam * (1 - l1_ratio))
    return w[1:], float(w[0])
