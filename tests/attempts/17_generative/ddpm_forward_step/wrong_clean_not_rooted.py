"""Your clean sample is divided by a_t. The signal was multiplied by its root."""

import numpy as np


def recover_clean(xt, t, eps, betas):
    kept, _, _ = _schedule(t, betas, xt.ndim)
    return (xt - np.sqrt(1 - kept) * eps) / kept
