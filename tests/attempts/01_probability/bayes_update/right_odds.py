"""Odds against the best hypothesis, hypothesis by hypothesis, in plain Python."""


def _shares(logs):
    best = max(logs)
    if best == -math.inf:
        raise ValueError("nothing explains the data")
    odds = [math.exp(x - best) for x in logs]
    return np.array([x / math.fsum(odds) for x in odds])


def _ln(x):
    if x < 0:
        raise ValueError("negative weight")
    return math.log(x) if x > 0 else -math.inf


def posterior(prior, likelihood):
    if prior.size != likelihood.size:
        raise ValueError("sizes differ")
    return _shares([_ln(p) + _ln(x) for p, x in zip(prior.tolist(), likelihood.tolist())])


def screening_ppv(prevalence, sensitivity, specificity):
    if min(prevalence, sensitivity, specificity) < 0 or max(prevalence, sensitivity, specificity) > 1:
        raise ValueError("no probability")
    false_alarms = (1 - specificity) * (1 - prevalence)
    positives = sensitivity * prevalence + false_alarms
    if not positives > 0:
        raise ValueError("no positives")
    return sensitivity * prevalence / positives


def sequential_posterior(prior, loglik):
    if loglik.ndim != 2 or loglik.shape[1] != prior.size:
        raise ValueError("shapes do not fit")
    return _shares([_ln(p) + math.fsum(loglik[:, j]) for j, p in enumerate(prior.tolist())])
