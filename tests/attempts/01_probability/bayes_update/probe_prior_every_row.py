"""Like wrong_prior_at_each_step: a loop that adds log prior and row, then normalises."""

_once = sequential_posterior


def sequential_posterior(prior, loglik):
    _once(prior, loglik)
    if len(loglik) == 0:
        return prior / prior.sum()
    total = np.zeros(len(prior))
    for row in loglik:
        with np.errstate(divide="ignore"):
            total = total + np.log(prior / prior.sum()) + row
    weights = np.exp(total - total.max())
    return weights / weights.sum()
