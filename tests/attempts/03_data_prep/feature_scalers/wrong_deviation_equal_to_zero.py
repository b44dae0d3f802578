"""You look for constant columns by a standard deviation of exactly 0. The mean of equal floats may be off
in its last digit, and then the deviation is not quite 0 and the column is blown up. Compare the values
themselves."""


def fit(self, X):
    X = np.asarray(X, dtype=float)
    if self.method == "standard":
        self.shift, self.scale = X.mean(axis=0), X.std(axis=0)
    else:
        self.shift, self.scale = X.min(axis=0), X.max(axis=0) - X.min(axis=0)
    self.scale[self.scale == 0] = 1.0
    return self


FeatureScaler.fit = fit
