"""You normalise every image by itself. That is instance normalisation; here a channel is taken over all
images of the batch."""


def _forward(self, x, train):
    if x.ndim == 2 or not train:
        return _right(self, x, train)
    _right(self, x, train)
    mean, var = x.mean(axis=(2, 3), keepdims=True), x.var(axis=(2, 3), keepdims=True)
    xhat = (x - mean) / np.sqrt(var + self.eps)
    return xhat * self.gamma[:, None, None] + self.beta[:, None, None]


_right = BatchNorm.forward
BatchNorm.forward = _forward
