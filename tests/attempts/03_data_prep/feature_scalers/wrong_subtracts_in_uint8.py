"""You subtract while the data are still small unsigned integers, where 10 - 50 is 216. Turn them into
floats first."""


def fit(self, X):
    X = X.astype(float) if X.dtype.kind == "f" else X
    low, high = X.min(axis=0), X.max(axis=0)
    if self.method == "standard":
        self.shift, scale = X.mean(axis=0), X.std(axis=0)
    else:
        self.shift, scale = low, high - low
    self.scale = np.where(low == high, 1.0, scale)
    return self


def transform(self, X):
    self._require_columns(X)
    return (X - self.shift) / self.scale


FeatureScaler.fit = fit
FeatureScaler.transform = transform
