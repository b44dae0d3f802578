"""Capital letters and hyphens, numpy numbers, yes and no, a number rounded to four digits."""

import numpy as np


def answers():
    return {
        "logistic_regression": "Parametric",
        "linear_svm": "Parametric",
        "rbf_svm": "Non-parametric",
        "knn": "Non-parametric",
        "full_tree": "Non parametric",
        "network": "Parametric",
        "needs_labels": "KNN",
        "kmeans_numbers": np.int64(100),
        "knn_numbers": 21_000.0,
        "query_time": 30.0,
        "neighbours_at_scale": "no",
        "hinge_inside": np.float64(1) - 0.4,
        "hinge_outside": 0,
        "right_means_zero": np.bool_(False),
        "logistic_worst": 0.6931,
        "far_row": "SVM",
        "map_size": 5151,
        "kernel_logistic": "yes",
    }
