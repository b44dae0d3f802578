"""Like wrong_sum_loses_digits: numpy's mean, which rounds as it adds."""

import numpy as np


def trimmed_mean(xs, share=0.0):
    if len(xs) == 0 or not 0 <= share < 0.5:
        raise ValueError("nothing to average")
    k = int(share * len(xs))
    return float(np.mean(np.sort(np.array(xs))[k : len(xs) - k]))
