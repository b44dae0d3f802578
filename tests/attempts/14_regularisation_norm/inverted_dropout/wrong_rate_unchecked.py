"""Your layer takes any rate. With 1 it divides by 0, and above 1 its outputs change their sign; the stub
asks for a ValueError."""


def _init(self, p_drop, rng):
    self.p_drop, self._rng = p_drop, rng


Dropout.__init__ = _init
