"""Rescales and normalises after every observation; the posterior of one is the prior of the next."""


def posterior(prior, likelihood):
    if prior.shape != likelihood.shape or prior.min() < 0 or likelihood.min() < 0:
        raise ValueError("bad weights")
    if prior.max() == 0 or likelihood.max() == 0:
        raise ValueError("no evidence")
    joint = (prior / prior.max()) * (likelihood / likelihood.max())
    if joint.sum() == 0:
        raise ValueError("no evidence")
    return joint / joint.sum()


def screening_ppv(prevalence, sensitivity, specificity):
    shares = np.array([prevalence, sensitivity, specificity])
    if (shares < 0).any() or (shares > 1).any():
        raise ValueError("bad shares")
    prior = np.array([prevalence, 1 - prevalence])
    return posterior(prior, np.array([sensitivity, 1 - specificity]))[0]


def sequential_posterior(prior, loglik):
    if loglik.shape[1] != len(prior) or np.any(prior < 0):
        raise ValueError("bad input")
    with np.errstate(divide="ignore"):
        logs = np.log(prior)
    for row in loglik:
        logs = logs + row
        if np.all(np.isneginf(logs)):
            raise ValueError("impossible")
        logs = logs - np.max(logs)
    weights = np.exp(logs - logs.max())
    return weights / weights.sum()
