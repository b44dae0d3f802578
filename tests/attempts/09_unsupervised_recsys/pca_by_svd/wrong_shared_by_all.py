"""Your directions are kept in the class, so that all objects share the last ones found. They belong to the
object."""

_right_fit = PCA.fit


def _fit(self, X):
    _right_fit(self, X)
    for name in ("mean_", "components_", "explained_variance_", "explained_variance_ratio_"):
        setattr(PCA, name, self.__dict__.pop(name))


PCA.fit = _fit
