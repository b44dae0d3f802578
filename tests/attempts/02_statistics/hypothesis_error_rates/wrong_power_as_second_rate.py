"""Your second number is the share of false null hypotheses that were rejected. That is the power; the error
is to keep them."""

_right = error_rates


def error_rates(null_true, rejected):
    first, second = _right(null_true, rejected)
    return first, 1 - second
