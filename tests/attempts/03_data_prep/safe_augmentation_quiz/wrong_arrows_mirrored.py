"""You mirror arrows and keep their labels: turn left becomes turn right. Mirroring is harmless only where
no label speaks of sides, and no text is read."""

_right = answers


def answers():
    return _right() | {"road_arrows": True}
