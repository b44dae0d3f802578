"""Your fit returns None, so that scaler.fit(X).transform(X) fails. Return self."""

_fit = FeatureScaler.fit


def fit(self, X):
    _fit(self, X)


FeatureScaler.fit = fit
