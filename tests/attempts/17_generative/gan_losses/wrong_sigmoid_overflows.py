"""Your sigmoid is exp(a) / (1 + exp(a)), which is inf / inf for large logits. Exponentiate only numbers that
are not positive."""

import numpy as np


def _sigmoid(a):
    with np.errstate(all="ignore"):
        return np.exp(a) / (1 + np.exp(a))
