"""Your share is that of how many they are. Asked for is how much of the total they hold."""

_share = share_of_top


def share_of_top(values, fraction):
    _share(values, fraction)
    n = len(values)
    return math.ceil(fraction * n) / n
