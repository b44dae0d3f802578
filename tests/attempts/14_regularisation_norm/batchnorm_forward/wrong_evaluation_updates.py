"""You update the running averages at evaluation too. The model then changes with the data it is tested on."""


def _forward(self, x, train):
    y = _right(self, x, train)
    if not train and x.size > x.shape[1]:
        _right(self, x, True)
    return y


_right = BatchNorm.forward
BatchNorm.forward = _forward
