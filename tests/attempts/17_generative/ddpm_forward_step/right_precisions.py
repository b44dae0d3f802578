"""The posterior by weighing with precisions; samples as flat rows in between."""

import numpy as np


def posterior(x0, xt, t, betas):
    if (betas <= 0).any() or (betas >= 1).any() or (t <= 0).any() or (t > len(betas)).any():
        raise ValueError("steps or betas")
    bars = np.array([np.prod(1 - betas[:step]) for step in range(len(betas) + 1)])
    rows, noisy_rows = x0.reshape(len(t), -1), xt.reshape(len(t), -1)
    # With both precisions multiplied by (1 - before) beta, nothing is divided by 0 at step 1.
    beta, before = betas[t - 1], bars[t - 1]
    weight_clean, weight_noisy = beta, (1 - before) * (1 - beta)
    clean = np.sqrt(before)[:, None] * rows
    noisy = noisy_rows / np.sqrt(1 - beta)[:, None]
    total = weight_clean + weight_noisy
    mean = (weight_clean[:, None] * clean + weight_noisy[:, None] * noisy) / total[:, None]
    return mean.reshape(x0.shape), (1 - before) * beta / total
