"""You replace the whole network, and with it all that it has learned. Only the last layer belongs to the old
classes; with few images keep the rest."""

_right = answers


def answers():
    return _right() | {"pretrained": "all"}
