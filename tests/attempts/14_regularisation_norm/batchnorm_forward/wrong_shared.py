"""Your running averages belong to the class, so all layers share them. Make them in the constructor."""

_shared = {}
_right = BatchNorm.forward


def _forward(self, x, train):
    channels = len(self.gamma)
    if channels in _shared:
        self._mean, self._var = _shared[channels]
    y = _right(self, x, train)
    _shared[channels] = self._mean, self._var
    return y


def _statistics(self):
    return _shared.get(len(self.gamma), (self._mean, self._var))


BatchNorm.forward = _forward
BatchNorm.statistics = _statistics
