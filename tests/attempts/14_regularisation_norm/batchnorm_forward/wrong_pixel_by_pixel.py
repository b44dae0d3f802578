"""You take the statistics of images over the examples only, separately for every pixel. A channel is one
population: average over examples, rows and columns together."""


def _forward(self, x, train):
    if x.ndim == 2 or not train:
        return _right(self, x, train)
    if x.size // x.shape[1] < 2:
        raise ValueError("one value")
    _right(self, x, train)
    xhat = (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + self.eps)
    return xhat * self.gamma[:, None, None] + self.beta[:, None, None]


_right = BatchNorm.forward
BatchNorm.forward = _forward
