"""You do not look at the lengths. A single likelihood is then taken for every hypothesis, without an
error."""


def posterior(prior, likelihood):
    if np.any(prior < 0) or np.any(likelihood < 0) or not np.any((prior > 0) & (likelihood > 0)):
        raise ValueError("bad weights")
    return _normalised(_log(prior) + _log(likelihood))
