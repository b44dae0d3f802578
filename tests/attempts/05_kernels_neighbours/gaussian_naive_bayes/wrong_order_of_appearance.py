"""Your columns are in the order in which the classes first appear in the training data. Shuffle the rows,
and they change places: use the order of the sorted labels."""

_fit = GaussianNB.fit


def fit(self, X, y):
    _fit(self, X, y)
    seen = list(dict.fromkeys(y.tolist()))
    order = [list(self.labels.tolist()).index(label) for label in seen]
    self.labels, self.log_prior = self.labels[order], self.log_prior[order]
    self.mean, self.var = self.mean[order], self.var[order]
    return self


GaussianNB.fit = fit
