"""You centre x in place, so the caller's array is changed. Make a new one."""


def _forward(self, x, train):
    axes = (0, *range(2, x.ndim))
    per_channel = (1, x.shape[1], *(1,) * (x.ndim - 2))
    if train:
        m = x.size // x.shape[1]
        if m < 2:
            raise ValueError("one value")
        mean = x.mean(axis=axes)
        var = x.var(axis=axes)
        self._mean = (1 - self.momentum) * self._mean + self.momentum * mean
        self._var = (1 - self.momentum) * self._var + self.momentum * var * m / (m - 1)
    else:
        mean, var = self._mean, self._var
    x -= mean.reshape(per_channel)
    scale = self.gamma / np.sqrt(var + self.eps)
    return x * scale.reshape(per_channel) + self.beta.reshape(per_channel)


BatchNorm.forward = _forward
