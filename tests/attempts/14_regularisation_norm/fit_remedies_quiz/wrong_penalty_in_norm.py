"""You see a penalty in batch normalisation. There is none; examples are normalised with the statistics of
a random batch, and that is noise."""

_right = answers


def answers():
    return _right() | {"norm_regularises": "penalty on weights"}
