"""You add dropout to a network that does not even fit its training data. That restrains it further."""

_right = answers


def answers():
    return _right() | {"both_high": {"larger network", "less weight decay", "train longer", "more dropout"}}
