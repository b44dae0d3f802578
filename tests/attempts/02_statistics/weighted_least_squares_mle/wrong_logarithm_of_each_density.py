"""You take the logarithm of each density after computing it. Of a row far from the model the density is 0
in floats, and its logarithm infinite: simplify on paper first."""

_nll = gaussian_nll


def gaussian_nll(beta, X, y, sigmas):
    _nll(beta, X, y, sigmas)
    z = (y - X @ beta) / sigmas
    with np.errstate(divide="ignore"):
        return float(-np.sum(np.log(np.exp(-0.5 * z**2) / (sigmas * math.sqrt(2 * math.pi)))))
