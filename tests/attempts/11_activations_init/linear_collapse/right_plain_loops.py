"""Sums over indices; the fit by Gram-Schmidt on the columns."""


def collapse(layers):
    W, b = layers[0][0].tolist(), layers[0][1].tolist()
    for V, c in layers[1:]:
        W = [[sum(row[k] * V[k][j] for k in range(len(V))) for j in range(len(c))] for row in W]
        b = [sum(b[k] * V[k][j] for k in range(len(V))) + c[j] for j in range(len(c))]
    return np.array(W), np.array(b)


def affine_error(X, Y):
    basis = []
    for start in [np.ones(len(X))] + [X[:, j].astype(float) for j in range(X.shape[1])]:
        column = start
        size = np.sqrt(column @ column)
        for _ in range(2):
            for q in basis:
                column = column - q * (q @ column)
        left = np.sqrt(column @ column)
        if left > 1e-9 * size:
            basis.append(column / left)
    total = 0.0
    for j in range(Y.shape[1]):
        rest = Y[:, j]
        for q in basis:
            rest = rest - q * (q @ rest)
        total += rest @ rest
    return total / Y.size
