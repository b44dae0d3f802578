"""Your log-probabilities are normalised over the whole batch instead of row by row: the rows share one total
of 1. Sum over the classes of each row alone."""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max()
    with np.errstate(all="ignore"):
        return shifted - np.log(np.exp(shifted).sum())
