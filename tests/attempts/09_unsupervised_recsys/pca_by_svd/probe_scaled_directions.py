"""None: directions multiplied by their standard deviations (loadings)."""

_right = PCA.fit


def _fit(self, X):
    _right(self, X)
    self.components_ = self.components_ * np.sqrt(self.explained_variance_)[:, None]


PCA.fit = _fit
