"""You take negative values. The share of a total and the logarithm mean nothing then: raise a ValueError,
in all three functions."""


def _require_not_negative(values):
    pass
