"""You take mean and variance over the channels of each example. That is layer normalisation; batch
normalisation takes them over the batch, for each channel."""


def _forward(self, x, train):
    m = x.size // x.shape[1]
    axes = (0, *range(2, x.ndim))
    per_channel = (1, x.shape[1], *(1,) * (x.ndim - 2))
    if not train:
        return _right(self, x, train)
    if m < 2:
        raise ValueError("one value")
    self._mean = (1 - self.momentum) * self._mean + self.momentum * x.mean(axis=axes)
    self._var = (1 - self.momentum) * self._var + self.momentum * x.var(axis=axes) * m / (m - 1)
    xhat = (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + self.eps)
    return xhat * self.gamma.reshape(per_channel) + self.beta.reshape(per_channel)


_right = BatchNorm.forward
BatchNorm.forward = _forward
