"""You let the anchors of one place differ in their centre. The place gives the centre; the anchors give
several widths and heights to start from."""

_right = answers


def answers():
    return _right() | {"anchors": "centre"}
