"""You refuse a t test because the data are not normal. What has to be nearly normal are the two means, and
of 5000 draws of finite variance they are."""

_right = answers


def answers():
    return _right() | {"t_test_on_skewed": True}
