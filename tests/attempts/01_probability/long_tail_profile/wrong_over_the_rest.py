"""You divide by what the others hold. A share is a part of the whole."""

_share = share_of_top


def share_of_top(values, fraction):
    right = _share(values, fraction)
    return right / (1 - right) if right < 1 else right
