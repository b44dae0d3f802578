"""Your variance is mean(x**2) - mean(x)**2. Far from 0 that is a small difference of two huge numbers, and
its digits are lost: centre first."""


def _forward(self, x, train):
    axes = (0, *range(2, x.ndim))
    per_channel = (1, x.shape[1], *(1,) * (x.ndim - 2))
    if train:
        m = x.size // x.shape[1]
        if m < 2:
            raise ValueError("one value")
        mean = x.mean(axis=axes)
        var = np.maximum((x**2).mean(axis=axes) - mean**2, 0.0)
        self._mean = (1 - self.momentum) * self._mean + self.momentum * mean
        self._var = (1 - self.momentum) * self._var + self.momentum * var * m / (m - 1)
    else:
        mean, var = self._mean, self._var
    scale = self.gamma / np.sqrt(var + self.eps)
    return (x - mean.reshape(per_channel)) * scale.reshape(per_channel) + self.beta.reshape(per_channel)


BatchNorm.forward = _forward
