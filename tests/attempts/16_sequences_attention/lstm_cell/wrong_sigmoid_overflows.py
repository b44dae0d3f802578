"""Your sigmoid is exp(z) / (1 + exp(z)), which is inf / inf for large z. Use 1 / (1 + exp(-z)) there, or
exponentiate only numbers that are not positive."""

import numpy as np


def _sigmoid(z):
    return np.exp(z) / (1.0 + np.exp(z))
