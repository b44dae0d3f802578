"""You drop the share over both ends together, half of it at each. It is meant for each end."""

_trimmed_mean = trimmed_mean


def trimmed_mean(xs, share=0.0):
    if not 0 <= share < 0.5:
        raise ValueError("no such share")
    return _trimmed_mean(xs, share / 2)
