"""You do not compare the number of columns with that of the training data. A single column is then
stretched over all of them in silence, instead of being refused with a ValueError."""


def transform(self, X):
    if self.shift is None:
        raise ValueError("not fitted")
    return (np.asarray(X, dtype=float) - self.shift) / self.scale


FeatureScaler.transform = transform
