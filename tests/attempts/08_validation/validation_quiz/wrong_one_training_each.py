"""You train each setting once. In cross-validation it is trained anew for every fold that is left out."""

_right = answers


def answers():
    return _right() | {"models_trained": 12 + 1}
