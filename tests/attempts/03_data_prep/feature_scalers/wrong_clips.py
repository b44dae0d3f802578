"""You clip new data to the range of the training data. That hides from the model, and from you, that the
data have moved, and it cannot be inverted. Here values may leave the range."""

_transform = FeatureScaler.transform


def transform(self, X):
    Z = _transform(self, X)
    return np.clip(Z, 0.0, 1.0) if self.method == "minmax" else Z


FeatureScaler.transform = transform
