"""You ask "if not xs" whether the sample is empty. An array of several numbers has no truth value, so that
fails: ask for its length."""

_mean = trimmed_mean


def trimmed_mean(xs, share=0.0):
    if not xs:
        raise ValueError("empty")
    return _mean(xs, share)
