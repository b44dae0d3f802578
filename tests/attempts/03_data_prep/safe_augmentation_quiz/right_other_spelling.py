"""Words for True and False, capital letters, numpy values, rounded numbers."""

import numpy as np


def answers():
    return {
        "digit_six": "no",
        "cat_mirrored": "Yes",
        "road_arrows": np.bool_(False),
        "fruit_ripeness": "False",
        "tissue_turned": "true",
        "mirrored_box": np.int64(70),
        "square_copies": 8.0,
        "deleted_word": np.float64(0.2),
        "mixed_label": np.array([0.3, 0.7]),
        "augmented_validation": False,
        "twin_in_training": 0.804,
        "copies_for_photographs": "No",
        "averaged_mirror": "Test time augmentation",
        "standard_error": 0.125,
        "first_resort": "Pretrained",
    }
