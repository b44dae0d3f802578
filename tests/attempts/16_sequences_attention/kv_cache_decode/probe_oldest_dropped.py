"""Like wrong_rolls_back_the_beginning: deletes the first columns one by one."""

import numpy as np


def _roll_back(self, length):
    if length < 0 or length > self.keys.shape[1]:
        raise ValueError("length")
    while self.keys.shape[1] > length:
        self.keys, self.values = np.delete(self.keys, 0, axis=1), np.delete(self.values, 0, axis=1)


CachedAttention.roll_back = _roll_back
