"""Your padding mask lets one key of the filling through. A length of 3 means the positions 0, 1 and 2."""

import numpy as np


def padding_mask(lengths, t):
    if np.any(lengths < 0) or np.any(lengths > t):
        raise ValueError("a length is out of range")
    return np.arange(t) <= lengths[:, None, None]
