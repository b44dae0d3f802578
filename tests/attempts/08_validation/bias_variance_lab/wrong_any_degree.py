"""You fit polynomials with more coefficients than rows. Many of them go through every target, and
which one you get is an accident of the method: refuse the degree."""


def polynomial_lab(X, Y, q, truth, noise_sd, degrees):
    if min(degrees) < 0:
        raise ValueError("degree")
    lab = {}
    for degree in degrees:
        fits = [np.polyfit(x, y, degree) for x, y in zip(X, Y)]
        fitted = np.array([np.polyval(fit, x) for fit, x in zip(fits, X)])
        predictions = np.array([np.polyval(fit, q) for fit in fits])
        lab[degree] = {
            name: float(part.mean()) for name, part in decompose(predictions, truth, noise_sd).items()
        }
        lab[degree]["train"] = float(np.mean((fitted - Y) ** 2))
    return lab
