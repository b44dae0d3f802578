"""Sums by einsum, and one factor and one offset for each channel."""


def _forward(self, x, train):
    images = x.reshape(x.shape[0], x.shape[1], -1)
    m = images.shape[0] * images.shape[2]
    mean, var = self._mean, self._var
    if train:
        if m == 1:
            raise ValueError("m")
        mean = np.einsum("ncp->c", images) / m
        centred = images - mean[:, None]
        var = np.einsum("ncp,ncp->c", centred, centred) / m
        self._mean = self._mean + self.momentum * (mean - self._mean)
        self._var = self._var + self.momentum * (var * (m / (m - 1)) - self._var)
    factor = self.gamma / (var + self.eps) ** 0.5
    return (factor[:, None] * (images - mean[:, None]) + self.beta[:, None]).reshape(x.shape)


BatchNorm.forward = _forward
