"""Your coordinates are measured from zero, not from the mean of the training rows."""


def _transform(self, X):
    return X @ self.components_.T


PCA.transform = _transform
