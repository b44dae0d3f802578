"""You take the interval for a range that holds 95% of the people. It is about their mean, and shrinks with
more data, while people stay as different as they are."""

_right = answers


def answers():
    return _right() | {"share_of_people": 0.95}
