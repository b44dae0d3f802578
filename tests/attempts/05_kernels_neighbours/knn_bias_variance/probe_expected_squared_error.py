"""Like wrong_squared_error_for_bias: by loops over sets."""


def bias_and_variance(fit_sets, Q, truth, k):
    if k < 1 or any(k > len(X) for X, _ in fit_sets):
        raise ValueError("k")
    found = [[y[_nearest(squared_distances(q[None], X), k)[0]].mean() for q in Q] for X, y in fit_sets]
    total = np.mean([[(f - t) ** 2 for f, t in zip(row, truth)] for row in found])
    return float(total), float(np.mean([np.var(column) for column in zip(*found)]))
