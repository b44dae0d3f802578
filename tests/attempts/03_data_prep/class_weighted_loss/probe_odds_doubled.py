"""Like wrong_weights_applied_again: through a shifted exponent with the sign turned."""

import numpy as np


def unweighted_probabilities(logits, weights):
    return np.exp(-np.logaddexp(0.0, np.log(weights[0]) - np.log(weights[1]) - logits))
