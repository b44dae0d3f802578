"""Like wrong_no_last_training: both counts as products of the numbers given."""

import math

_right = answers


def answers():
    given = dict(_right())
    given["models_trained"] = math.prod((12, 10))
    given["nested_models"] = math.prod((12, 5, 4))
    return given
