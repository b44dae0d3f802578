"""You compute in the dtype of the data. In float32 the results have seven digits, in float16 three: turn the
data into float64 first."""


def fit(self, X):
    X = X if X.dtype.kind == "f" else X.astype(float)
    low, high = X.min(axis=0), X.max(axis=0)
    if self.method == "standard":
        self.shift, scale = X.mean(axis=0), X.std(axis=0)
    else:
        self.shift, scale = low, high - low
    self.scale = np.where(low == high, np.ones_like(scale), scale)
    return self


def transform(self, X):
    self._require_columns(X)
    X = X if X.dtype.kind == "f" else X.astype(float)
    return (X - self.shift) / self.scale


FeatureScaler.fit = fit
FeatureScaler.transform = transform
