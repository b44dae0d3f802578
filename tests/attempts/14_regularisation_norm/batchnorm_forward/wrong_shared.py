"""Your running averages belong to the class, so all layers share them. Keep a pair on each `self`."""

_begin = BatchNorm.__init__
_right = BatchNorm.forward
_newest = []


def _init(self, *args, **kwargs):
    _begin(self, *args, **kwargs)
    _newest[:] = [self._mean, self._var]


def _forward(self, x, train):
    self._mean, self._var = _newest
    y = _right(self, x, train)
    _newest[:] = [self._mean, self._var]
    return y


def _statistics(self):
    mean, var = _newest
    return mean, var


BatchNorm.__init__ = _init
BatchNorm.forward = _forward
BatchNorm.statistics = _statistics
