"""Your shares are accumulated. Each is to be the share of one direction alone."""

_right = PCA.fit


def _fit(self, X):
    _right(self, X)
    self.explained_variance_ratio_ = np.cumsum(self.explained_variance_ratio_)


PCA.fit = _fit
