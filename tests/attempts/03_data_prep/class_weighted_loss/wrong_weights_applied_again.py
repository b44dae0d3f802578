"""You add the logarithm of w1 / w0, so the weights act twice. Training has put this factor into the odds;
take it off."""

import numpy as np


def unweighted_probabilities(logits, weights):
    return _sigmoid(logits + np.log(weights[1] / weights[0]))
