"""You fill a result of the dtype of the data. If that is an integer, every number loses its decimals: ask for
float64."""


def transform(self, X):
    self._require_columns(X)
    Z = np.empty_like(X)
    for j in range(X.shape[1]):
        Z[:, j] = (X[:, j] - self.shift[j]) / self.scale[j]
    return Z


def inverse_transform(self, Z):
    self._require_columns(Z)
    X = np.empty_like(Z)
    for j in range(Z.shape[1]):
        X[:, j] = Z[:, j] * self.scale[j] + self.shift[j]
    return X


FeatureScaler.transform = transform
FeatureScaler.inverse_transform = inverse_transform
