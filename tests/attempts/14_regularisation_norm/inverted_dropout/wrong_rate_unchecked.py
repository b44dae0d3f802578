"""Your layer takes any rate. With 1 it divides by 0, and below 0 or above 1 a rate is no probability; the
stub asks for a ValueError."""


def _init(self, p_drop, rng):
    self.p_drop, self._rng = p_drop, rng


Dropout.__init__ = _init
