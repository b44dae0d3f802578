"""Like wrong_divides_by_n: the variance of the coordinates of the training rows."""

_right = PCA.fit


def _fit(self, X):
    _right(self, X)
    self.explained_variance_ = self.transform(X).var(axis=0)


PCA.fit = _fit
