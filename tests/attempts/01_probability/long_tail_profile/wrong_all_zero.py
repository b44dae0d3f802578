"""You give shares of a total of 0. Raise a ValueError."""

_share = share_of_top


def share_of_top(values, fraction):
    return _share(values, fraction) if values.any() else fraction
