"""You expect of the best of many models what one of them has. It was picked by the very rows on which it is
judged: the choice has used them up."""

_right = answers


def answers():
    return _right() | {"best_of_hundred": 0.5}
