"""Your frame of zeros has four sides and no corners. The padded map is a full square, larger by two in each
direction."""

_right = answers


def answers():
    return _right() | {"zeros_added": 32}
