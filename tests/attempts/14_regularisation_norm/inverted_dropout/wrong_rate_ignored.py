"""Your layer drops a fifth of the entries whatever rate is asked for. There is no universal rate: it is a
setting of each layer."""

_right = Dropout.__init__


def _init(self, p_drop, rng):
    _right(self, p_drop, rng)
    self.p_drop = 0.2


Dropout.__init__ = _init
