"""None: the mean of trimmed mean and median."""

_trimmed_mean = trimmed_mean


def trimmed_mean(xs, share=0.0):
    return (_trimmed_mean(xs, share) + median(xs)) / 2
