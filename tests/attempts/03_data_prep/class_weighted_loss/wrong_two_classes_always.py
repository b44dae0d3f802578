"""You divide by 2, as if there were always two classes. Count those that occur."""

import numpy as np

_right = balanced_weights


def balanced_weights(y):
    return {label: weight * len(np.unique(y)) / 2 for label, weight in _right(y).items()}
