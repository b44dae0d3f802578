"""You multiply first. The product of two tiny numbers is 0 in floats, and nothing is left to normalise; since
only ratios count, bring each factor to an ordinary scale before."""


def posterior(prior, likelihood):
    if len(prior) != len(likelihood) or np.any(prior < 0) or np.any(likelihood < 0):
        raise ValueError("bad weights")
    with np.errstate(over="ignore", invalid="ignore"):
        weights = prior * likelihood
        if weights.sum() == 0:
            raise ValueError("no evidence")
        return weights / weights.sum()
