"""By arrays: the mixture as a matrix product, the box by its corners, False by default."""

import numpy as np


def answers():
    keys = "digit_six road_arrows fruit_ripeness augmented_validation copies_for_photographs"
    corners = 100 - np.array([10, 30])
    return dict.fromkeys(keys.split(), False) | {
        "cat_mirrored": True,
        "tissue_turned": True,
        "mirrored_box": float(corners.min()),
        "square_copies": 2**3,
        "deleted_word": np.mean([word == "not" for word in "The film was not good".split()]),
        "mixed_label": np.array([0.3, 0.7]) @ np.eye(2),
        "twin_in_training": 160 / (200 - 1),
        "averaged_mirror": "TTA",
        "standard_error": np.std([1] * 9 + [0] * 3) / np.sqrt(12),
        "first_resort": "pretrained",
    }
