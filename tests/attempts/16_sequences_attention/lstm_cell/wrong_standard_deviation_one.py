"""Your weights have standard deviation 1, whatever the number of inputs. With D + H terms in each sum
the gates then saturate from the first step; divide by the root of D + H."""

import numpy as np


def init_lstm(d, hidden, rng, forget_bias=1.0):
    b = np.zeros(4 * hidden)
    b[hidden : 2 * hidden] = forget_bias
    return rng.normal(size=(d + hidden, 4 * hidden)), b
