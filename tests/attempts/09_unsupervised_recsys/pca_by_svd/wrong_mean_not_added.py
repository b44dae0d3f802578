"""Your way back ends at rows around zero. Add the mean that was taken off."""


def _inverse(self, Z):
    return Z @ self.components_


PCA.inverse_transform = _inverse
