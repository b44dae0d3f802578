"""You go through the odds exp(a), which overflow for large logits, and inf / inf is nan. Shift the logit,
and use a sigmoid that cannot overflow."""

import numpy as np


def unweighted_probabilities(logits, weights):
    with np.errstate(all="ignore"):
        odds = np.exp(logits) * weights[0] / weights[1]
        return odds / (1 + odds)
