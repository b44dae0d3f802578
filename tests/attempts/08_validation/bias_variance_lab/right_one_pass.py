"""Fits by numpy's Polynomial class, and moments kept by running sums over the data sets."""

from numpy.polynomial import Polynomial


def decompose(predictions, truth, noise_sd):
    if truth.ndim != 1 or truth.shape != noise_sd.shape or len(truth) != predictions.shape[1]:
        raise ValueError("shapes")
    if noise_sd.min() < 0:
        raise ValueError("noise_sd")
    out = {"bias_squared": (predictions - truth).mean(0) ** 2}
    out["variance"] = predictions.std(0) ** 2
    out["noise"] = noise_sd * noise_sd
    out["error"] = sum(out.values())
    return out


def polynomial_lab(X, Y, q, truth, noise_sd, degrees):
    lab = {}
    for degree in degrees:
        if not 1 <= degree + 1 <= X.shape[1]:
            raise ValueError(f"degree {degree}")
        total, squares, train = np.zeros(len(q)), np.zeros(len(q)), []
        for x, y in zip(X, Y):
            model = Polynomial.fit(x, y, degree) if len(x) > 1 else Polynomial([y[0]])
            off = model(q) - truth
            total += off
            squares += off**2
            train.append(np.mean((y - model(x)) ** 2))
        bias = total / len(X)
        variance = squares / len(X) - bias**2
        noise = noise_sd**2
        parts = bias**2, variance, noise, bias**2 + variance + noise
        lab[degree] = dict(
            zip(("bias_squared", "variance", "noise", "error"), (float(p.mean()) for p in parts))
        )
        lab[degree]["train"] = float(np.mean(train))
    return lab


def best_degree(lab):
    lowest = min(row["error"] for row in lab.values())
    return min(degree for degree, row in lab.items() if row["error"] == lowest)
