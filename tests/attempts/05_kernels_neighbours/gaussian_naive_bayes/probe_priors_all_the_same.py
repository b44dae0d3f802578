"""Like wrong_no_prior: a prior of 1 / K for each of the K classes."""

_fit = GaussianNB.fit


def fit(self, X, y):
    _fit(self, X, y)
    self.log_prior = np.log(np.ones(len(self.labels)) / len(self.labels))
    return self


GaussianNB.fit = fit
