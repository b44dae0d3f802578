"""You standardise the means with their own average and spread. That hides a wrong centre or spread: the
theorem says which mean and which standard deviation to expect."""

_right = clt_report


def clt_report(means, mu, sigma, n):
    report = _right(means, mu, sigma, n)
    return report | {"ks": _right(means, means.mean(), means.std(), 1)["ks"]}
