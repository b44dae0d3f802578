"""Your coefficients come in one order and are used in the other. np.polyfit and np.polyval begin with the
highest power, the functions of np.polynomial with the constant."""


def polynomial_lab(X, Y, q, truth, noise_sd, degrees):
    if any(degree < 0 or degree + 1 > X.shape[1] for degree in degrees):
        raise ValueError("degree")
    lab = {}
    for degree in degrees:
        fits = [np.polynomial.polynomial.polyfit(x, y, degree) for x, y in zip(X, Y)]
        fitted = np.array([np.polyval(fit, x) for fit, x in zip(fits, X)])
        predictions = np.array([np.polyval(fit, q) for fit in fits])
        lab[degree] = {
            name: float(part.mean()) for name, part in decompose(predictions, truth, noise_sd).items()
        }
        lab[degree]["train"] = float(np.mean((fitted - Y) ** 2))
    return lab
