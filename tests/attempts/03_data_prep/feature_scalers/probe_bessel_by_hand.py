"""Like wrong_sample_deviation: sums of squares by hand, divided by one less than the rows."""


def fit(self, X):
    X = X.astype(float)
    self.shift = X.mean(axis=0) if self.method == "standard" else X.min(axis=0)
    scale = np.ptp(X, axis=0)
    if self.method == "standard":
        scale = np.sqrt(((X - self.shift) ** 2).sum(axis=0) / max(len(X) - 1, 1))
    self.scale = np.where((X == X[0]).all(axis=0), 1.0, scale)
    return self


FeatureScaler.fit = fit
