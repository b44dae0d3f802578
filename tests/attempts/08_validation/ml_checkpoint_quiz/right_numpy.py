"""The numbers by numpy, an area by all pairs at once."""

import numpy as np

_words = answers


def answers():
    shares, weights = np.full(4, 0.25), np.array([3.0, -4.0])
    covariance = 4 * (0.25 * np.ones((10, 10)) + 0.75 * np.eye(10))
    gaps = np.subtract.outer([0.8, 0.5], [0.5, 0.2])
    return _words() | {
        "gini_of_four": 1 - shares @ shares,
        "variance_of_forest": covariance.mean(),
        "out_of_bag": np.exp(-1),
        "elastic_net": np.linalg.norm(weights, 1) + weights @ weights,
        "auc_with_tie": np.mean((np.sign(gaps) + 1) / 2),
        "nothing_marked": "nan",
        "auc_of_half": "false",
    }
