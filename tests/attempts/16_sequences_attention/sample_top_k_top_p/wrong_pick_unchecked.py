"""You take any number. Below 0, or at 1 and above, it should raise ValueError."""

import numpy as np


def pick_token(probabilities, u):
    possible = np.flatnonzero(probabilities)
    ended = np.searchsorted(np.cumsum(probabilities[possible]), u, side="right")
    return int(possible[min(ended, len(possible) - 1)])
