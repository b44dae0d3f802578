"""You look beta_t up at index t. The array begins with beta_1, so beta_t is at index t - 1; what stands at t
is the beta of the next step."""

import numpy as np

_right = _schedule


def _schedule(t, betas, ndim):
    kept, before, beta = _right(t, betas, ndim)
    return kept, before, betas[np.minimum(t, len(betas) - 1)].reshape(beta.shape)
