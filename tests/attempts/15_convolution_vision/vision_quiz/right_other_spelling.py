"""Capital letters, numpy numbers, lists for tuples, a rounded factor."""

import numpy as np


def answers():
    return {
        "conv_side": 112.0,
        "same_padding": np.int64(2),
        "zeros_added": np.float64(36.0),
        "conv_parameters": 73856,
        "pool_parameters": 0.0,
        "dense_weights": 50_331_648,
        "separable_saving": 8.69,
        "field": 7,
        "field_pooled": 8,
        "skip": [1, 2],
        "detector_runs": [2000, 1, 1],
        "shift_conv": "Equivariant",
        "shift_pooled": "Invariant",
        "shift_strided": "Neither",
        "one_by_one": "Channels",
        "residual": "IDENTITY",
        "anchors": " size",
        "pretrained": "Last",
        "deep_unit": "Inputs",
    }
