"""Like wrong_product_not_divided: by numpy."""

import numpy as np

_right = answers


def answers():
    return _right() | {"content_score": np.array([2.0, 1.0, 1.0]) @ np.array([0.0, 1.0, 1.0])}
