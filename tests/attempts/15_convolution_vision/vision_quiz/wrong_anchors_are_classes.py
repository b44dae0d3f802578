"""You reserve an anchor for each class. Anchors differ in width and height; which class an object has is
predicted, for every anchor."""

_right = answers


def answers():
    return _right() | {"anchors": "class"}
