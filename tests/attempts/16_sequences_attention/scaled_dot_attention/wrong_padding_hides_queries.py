"""Your padding mask runs along the queries: it silences those who ask from the filling, and everybody still
looks at the filling. It is the keys, the last axis, that have to be hidden."""

import numpy as np


def padding_mask(lengths, t):
    if np.any(lengths < 0) or np.any(lengths > t):
        raise ValueError("a length is out of range")
    return (np.arange(t) < lengths[:, None])[:, :, None]
