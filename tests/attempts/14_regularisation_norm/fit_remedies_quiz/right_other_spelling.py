"""Capital letters, lists for sets and tuples, words for yes and no."""

import numpy as np


def answers():
    return {
        "gap": ["More training data", "Augment the images", "More dropout"],
        "both_high": ("Train longer", "Larger network", "Less weight-decay"),
        "training_error": "rises",
        "twice_the_data": [1, 1 / 2],
        "many_parameters": "no",
        "stopping": "Validation",
        "forest_trees": "Nothing",
        "boosting_rounds": "Lower it",
        "bagging": "Variance",
        "one_weight": np.array([0.0, 0.3]),
        "dropout_moments": [2, 1],
        "dropout_hidden": np.float64(0.5),
        "dropout_doubles": "False",
        "norm_at_inference": "Running",
        "norm_of_one": "Beta",
        "norm_bias": 0.0,
        "norm_regularises": "Noise of the batch",
        "norm_is_enough": "False",
    }
