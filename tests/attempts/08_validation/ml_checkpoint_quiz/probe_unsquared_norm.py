"""Like wrong_length_not_squared: the two norms of the vector, added."""

import numpy as np

_right = answers


def answers():
    given = _right()
    given["elastic_net"] = sum(np.linalg.norm([3, -4], p) for p in (1, 2))
    return given
