"""Your training error is that of the last data set alone. Average over all of them: each has accidents of its
own."""


def polynomial_lab(X, Y, q, truth, noise_sd, degrees):
    if any(degree < 0 or degree + 1 > X.shape[1] for degree in degrees):
        raise ValueError("degree")
    lab = {}
    for degree in degrees:
        fits = [np.polyfit(x, y, degree) for x, y in zip(X, Y)]
        fitted = np.array([np.polyval(fit, x) for fit, x in zip(fits, X)])
        predictions = np.array([np.polyval(fit, q) for fit in fits])
        lab[degree] = {
            name: float(part.mean()) for name, part in decompose(predictions, truth, noise_sd).items()
        }
        lab[degree]["train"] = float(np.mean((fitted[-1] - Y[-1]) ** 2))
    return lab
