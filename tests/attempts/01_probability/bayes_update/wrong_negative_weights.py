"""You accept negative weights. A negative probability spoils all the others through the sum: refuse it with a
ValueError."""


def posterior(prior, likelihood):
    if len(prior) != len(likelihood):
        raise ValueError("lengths differ")
    p, x = prior / np.abs(prior).max(), likelihood / max(np.abs(likelihood).max(), 1e-300)
    if np.sum(p * x) == 0:
        raise ValueError("no evidence")
    return p * x / np.sum(p * x)
