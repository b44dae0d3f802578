"""A second fit has no effect in your code: it must replace what the first one learnt."""

_fit = FeatureScaler.fit


def fit(self, X):
    return self if self.shift is not None else _fit(self, X)


FeatureScaler.fit = fit
