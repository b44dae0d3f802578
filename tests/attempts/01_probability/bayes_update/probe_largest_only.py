"""None: puts all probability on the most probable hypothesis."""

_all = posterior


def posterior(prior, likelihood):
    p = _all(prior, likelihood)
    return (p == p.max()).astype(float)
