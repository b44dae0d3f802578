"""You draw the rate uniformly. Most draws then fall into the top decade, and small rates are hardly ever
tried."""

_right = answers


def answers():
    return _right() | {"log_rate": 0.9}
