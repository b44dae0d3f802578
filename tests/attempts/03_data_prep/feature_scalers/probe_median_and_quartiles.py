"""None: a robust scaler under the name of the standard one."""

_fit = FeatureScaler.fit


def fit(self, X):
    _fit(self, X)
    if self.method == "standard":
        low, self.shift, high = np.quantile(X.astype(float), [0.25, 0.5, 0.75], axis=0)
        self.scale = np.where(high > low, high - low, 1.0)
    return self


FeatureScaler.fit = fit
