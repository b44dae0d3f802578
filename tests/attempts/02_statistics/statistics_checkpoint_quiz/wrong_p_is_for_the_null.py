"""You read the p-value as the probability of the null hypothesis. It is computed as if that were true; the
reverse conditional needs to know how often it is."""

_right = answers


def answers():
    return _right() | {"p_value": True}
