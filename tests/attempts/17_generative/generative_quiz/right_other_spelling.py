"""Other spelling, numpy numbers, words for yes and no, numbers rounded to four digits."""

import numpy as np


def answers():
    return {
        "naive_bayes": "Generative",
        "logistic_regression": "Discriminative",
        "discriminant_analysis": "Generative",
        "support_vectors": "DISCRIMINATIVE",
        "modelled": "p(x,y)",
        "posterior": 0.3077,
        "sees_data": "Discriminator",
        "best_output": np.float64(0.75),
        "final_output": 0.5,
        "final_loss": np.round(1.38629, 4),
        "three_dogs": "mode-collapse",
        "labels": "no",
        "compared_with": "clean_input",
        "linear_error": 2,
        "principal_axes": np.False_,
        "log_likelihood": -90,
        "lower_energy": 0.8808,
        "connections": np.int64(12),
    }
