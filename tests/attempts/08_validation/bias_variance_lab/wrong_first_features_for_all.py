"""You fit every data set at the places of the first one. Each data set has rows of its own: its features
belong to its targets."""


def polynomial_lab(X, Y, q, truth, noise_sd, degrees):
    if any(degree < 0 or degree + 1 > X.shape[1] for degree in degrees):
        raise ValueError("degree")
    lab = {}
    for degree in degrees:
        fits = [np.polyfit(X[0], y, degree) for y in Y]
        fitted = np.array([np.polyval(fit, X[0]) for fit in fits])
        predictions = np.array([np.polyval(fit, q) for fit in fits])
        lab[degree] = {
            name: float(part.mean()) for name, part in decompose(predictions, truth, noise_sd).items()
        }
        lab[degree]["train"] = float(np.mean((fitted - Y) ** 2))
    return lab
