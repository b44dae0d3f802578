"""You expect more data to raise the coverage. They make the interval narrower; its level is what the recipe
promises for every n."""

_right = answers


def answers():
    return _right() | {"coverage_with_n": "rises"}
