"""Lists, sums, and the normal equations solved by elimination."""


def decompose(predictions, truth, noise_sd):
    s, m = predictions.shape
    if truth.shape != (m,) or noise_sd.shape != (m,):
        raise ValueError("shape")
    bias_squared, variance, noise, error = [], [], [], []
    for j in range(m):
        if noise_sd[j] < 0:
            raise ValueError("negative")
        column = [float(p) for p in predictions[:, j]]
        mean = sum(column) / s
        bias_squared.append((mean - truth[j]) ** 2)
        variance.append(sum((p - mean) ** 2 for p in column) / s)
        noise.append(noise_sd[j] ** 2)
        error.append(bias_squared[j] + variance[j] + noise[j])
    return {
        "bias_squared": np.array(bias_squared),
        "variance": np.array(variance),
        "noise": np.array(noise),
        "error": np.array(error),
    }


def _fit(x, y, p):
    rows = [[sum(a ** (i + j) for a in x) for j in range(p)] for i in range(p)]
    for i in range(p):
        rows[i].append(sum(b * a**i for a, b in zip(x, y)))
    for i in range(p):
        pivot = max(range(i, p), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(p):
            if k != i:
                factor = rows[k][i] / rows[i][i]
                rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i])]
    return [rows[i][p] / rows[i][i] for i in range(p)]


def _value(coefficients, x):
    return sum(c * x**i for i, c in enumerate(coefficients))


def polynomial_lab(X, Y, q, truth, noise_sd, degrees):
    result = {}
    for degree in degrees:
        if degree < 0 or degree + 1 > len(X[0]):
            raise ValueError(degree)
        table, train = [], 0.0
        for x, y in zip(X.tolist(), Y.tolist()):
            fit = _fit(x, y, degree + 1)
            train += sum((_value(fit, a) - b) ** 2 for a, b in zip(x, y)) / len(x)
            table.append([_value(fit, a) for a in q.tolist()])
        result[degree] = {"train": train / len(X)}
        for name, values in decompose(np.array(table), truth, noise_sd).items():
            result[degree][name] = sum(values.tolist()) / len(values)
    return result


def best_degree(lab):
    best = None
    for degree in sorted(lab):
        if best is None or lab[degree]["error"] < lab[best]["error"]:
            best = degree
    return best
