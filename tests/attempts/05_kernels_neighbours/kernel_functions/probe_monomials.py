"""Like wrong_no_root_of_two: the plain monomials, with the right factors elsewhere, in loops."""


def poly2_map(X, coef0):
    if coef0 < 0:
        raise ValueError("coef0")
    rows = []
    for x in X:
        d = len(x)
        row = [x[i] * x[j] for i in range(d) for j in range(i, d)]
        rows.append(row + [np.sqrt(2 * coef0) * xi for xi in x] + [coef0])
    return np.array(rows)
