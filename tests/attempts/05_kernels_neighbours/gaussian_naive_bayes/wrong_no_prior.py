"""Your answers match equal priors for all classes. A class that is rare in training is less likely before
any feature is seen: multiply by its share of the training rows."""

_fit = GaussianNB.fit


def fit(self, X, y):
    _fit(self, X, y)
    self.log_prior = np.zeros(len(self.labels))
    return self


GaussianNB.fit = fit
