"""You ask for labels in k-means. It finds groups where nobody has named any."""

_right = answers


def answers():
    return _right() | {"needs_labels": "both"}
