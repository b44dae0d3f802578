"""You add a small number to the scale so that it is never 0. That bends every column, and one of tiny
numbers beyond recognition. Treat constant columns apart."""


def fit(self, X):
    X = np.asarray(X, dtype=float)
    if self.method == "standard":
        self.shift, self.scale = X.mean(axis=0), X.std(axis=0) + 1e-8
    else:
        self.shift, self.scale = X.min(axis=0), X.max(axis=0) - X.min(axis=0) + 1e-8
    return self


FeatureScaler.fit = fit
