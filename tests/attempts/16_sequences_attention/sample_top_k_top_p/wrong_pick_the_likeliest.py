"""You always pick the likeliest token. The number decides: each token is the answer for a share of the
numbers as large as its probability."""

import numpy as np


def pick_token(probabilities, u):
    if not 0 <= u < 1:
        raise ValueError("u")
    return int(np.argmax(probabilities))
