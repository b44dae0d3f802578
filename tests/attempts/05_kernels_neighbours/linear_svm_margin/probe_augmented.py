"""Like wrong_offset_penalised: the offset as one more weight, on longer rows."""


def svm_objective(w, b, X, y, C):
    if C <= 0:
        raise ValueError("C")
    if not set(y.tolist()) <= {-1, 1}:
        raise ValueError("labels")
    v = np.append(w, b)
    longer = np.hstack([X, np.ones((len(X), 1))])
    return v.dot(v) / 2 + C * sum(max(0.0, 1 - m) for m in y * longer.dot(v))
