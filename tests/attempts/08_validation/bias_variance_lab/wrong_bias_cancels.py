"""You average the bias over the queries and square afterwards, so that being too high here and too low there
cancels. Square at each query, then average."""


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
        lab[degree]["bias_squared"] = float(np.mean(predictions - truth) ** 2)
        lab[degree]["error"] = sum(lab[degree][name] for name in ("bias_squared", "variance", "noise"))
        lab[degree]["train"] = float(np.mean((fitted - Y) ** 2))
    return lab
