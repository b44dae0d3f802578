"""Your shares are of the variance that is kept, so they add up to 1 whatever is dropped. They are to be of
the variance of all columns."""

_right = PCA.fit


def _fit(self, X):
    _right(self, X)
    self.explained_variance_ratio_ = self.explained_variance_ / self.explained_variance_.sum()


PCA.fit = _fit
