"""Capital letters, numbers rounded to four digits, words for the yes or no."""

import numpy as np


def answers():
    return {
        "gini_of_four": np.float64(0.75),
        "more_trees": "Falls",
        "features_drawn": "Split",
        "variance_of_forest": 1.3,
        "out_of_bag": 0.3679,
        "robust_fit": "absolute_loss",
        "elastic_net": 32,
        "als_step": "Ridge regression",
        "rbf_kernel": 0.13534,
        "naive_bayes": "Independence within classes",
        "rbf_svm": "non-parametric",
        "larger_weight": "Cannot tell",
        "nothing_marked": "Undefined",
        "f2": 0.7692,
        "auc_with_tie": 0.875,
        "auc_of_half": "no",
    }
