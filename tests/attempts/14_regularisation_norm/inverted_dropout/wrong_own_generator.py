"""Your layer makes a generator of its own, so that every layer of every model drops the same entries. Draw
from the generator that was passed."""

import numpy as np

_right = Dropout.__init__


def _init(self, p_drop, rng):
    _right(self, p_drop, np.random.default_rng(0))


Dropout.__init__ = _init
