"""You let heads share a width that they cannot share equally. It should raise ValueError."""

import numpy as np


def _init(self, Wq, Wk, Wv, Wo, heads):
    self.Wq, self.Wk, self.Wv, self.Wo, self.heads = Wq, Wk, Wv, Wo, heads
    self.width = len(Wq) // heads
    self.keys = self.values = np.zeros((heads, 0, self.width))


CachedAttention.__init__ = _init
