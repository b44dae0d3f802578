"""You decompose the rows without taking off their mean. The first direction is then drawn towards the line
from zero to the mean, which has nothing to do with the variance."""


def _fit(self, X):
    n, d = X.shape
    if self.n_components > min(n, d):
        raise ValueError("components")
    k = self.n_components
    self.mean_ = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X, full_matrices=False)
    kept = Vt[:k]
    signs = np.sign(kept[np.arange(k), np.abs(kept).argmax(axis=1)])
    self.components_ = kept * signs[:, None]
    variances = s**2 / (n - 1)
    self.explained_variance_ = variances[:k]
    self.explained_variance_ratio_ = variances[:k] / variances.sum()


PCA.fit = _fit
