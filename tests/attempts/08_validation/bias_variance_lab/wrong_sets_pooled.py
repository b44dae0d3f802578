"""You fit one polynomial to the rows of all data sets. Then nothing is left that could vary, and the variance
is 0: each data set needs a fit of its own."""


def polynomial_lab(X, Y, q, truth, noise_sd, degrees):
    if any(degree < 0 or degree + 1 > X.shape[1] for degree in degrees):
        raise ValueError("degree")
    lab = {}
    for degree in degrees:
        fits = [np.polyfit(X.ravel(), Y.ravel(), degree)] * len(X)
        fitted = np.array([np.polyval(fit, x) for fit, x in zip(fits, X)])
        predictions = np.array([np.polyval(fit, q) for fit in fits])
        lab[degree] = {
            name: float(part.mean()) for name, part in decompose(predictions, truth, noise_sd).items()
        }
        lab[degree]["train"] = float(np.mean((fitted - Y) ** 2))
    return lab
