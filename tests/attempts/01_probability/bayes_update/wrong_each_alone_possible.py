"""You ask of prior and likelihood each whether it is all 0, and not of their product. Where one excludes what
the other allows nothing is left, and 0 / 0 is nan: raise a ValueError."""

_right = posterior


def posterior(prior, likelihood):
    if len(prior) != len(likelihood) or np.any(prior < 0) or np.any(likelihood < 0):
        raise ValueError("bad weights")
    if np.any((prior > 0) & (likelihood > 0)) or prior.max() == 0 or likelihood.max() == 0:
        return _right(prior, likelihood)
    return np.full(len(prior), np.nan)
