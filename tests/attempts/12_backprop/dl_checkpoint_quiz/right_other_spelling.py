"""Capital letters, hyphens, words for yes and no, numpy numbers, lists for tuples and sets."""

import numpy as np


def answers():
    return {
        "mlp": "Multilayer Perceptron",
        "adam": "Adaptive Moment Estimation",
        "deep": "Learns the features",
        "backprop": "Gradients",
        "relu": ["Piecewise Linear", "Continuous"],
        "shifted_image": "Equivariant",
        "covariate_shift": "P(x)",
        "constant_init": "stay-equal",
        "batchnorm_normal": "no",
        "dropout_default": "false",
        "mlp_parameters": np.int64(79510),
        "stochastic_updates": 1000.0,
        "batchnorm_moments": [3.0, 2.0],
        "dropout_factor": 1.25,
        "he_variance": np.float64(0.01),
        "sigmoid_slopes": 9.537e-7,
        "first_loss": 2.303,
        "conv_parameters": 4640,
        "same_padding": 2,
        "receptive_field": 7,
        "gru_lstm": 0.75,
    }
