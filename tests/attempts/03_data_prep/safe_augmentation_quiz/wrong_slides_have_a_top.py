"""You forbid turns where there is no top. Under a microscope the direction is an accident, and a model
should not learn from it."""

_right = answers


def answers():
    return _right() | {"tissue_turned": False}
