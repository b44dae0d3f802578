"""Your pieces have their upper ends. A number that equals the end of a piece belongs to the next one, or else
the number 0 gives the first token even if its probability is 0."""

import numpy as np


def pick_token(probabilities, u):
    if not 0 <= u < 1:
        raise ValueError("u")
    ends = np.cumsum(probabilities)
    return min(int(np.searchsorted(ends, u, side="left")), int(np.flatnonzero(probabilities)[-1]))
