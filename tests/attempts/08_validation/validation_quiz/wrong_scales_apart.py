"""You scale the fold that is left out by itself. Its rows then mean something else to the model than those
it was trained on."""

_right = answers


def answers():
    return _right() | {"scaler": "left out fold"}
