"""You multiply gamma by the standard deviation of the channel. What is multiplied is the standardised x; a
formula that writes Std(X) for it is easily misread."""


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
    deviation = self.gamma * np.sqrt(var + self.eps)
    return np.broadcast_to(deviation.reshape(per_channel) + self.beta.reshape(per_channel), x.shape).copy()


BatchNorm.forward = _forward
