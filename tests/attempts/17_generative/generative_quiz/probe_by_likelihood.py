"""Like wrong_shares_ignored: the likelihood ratio, made a probability."""

_all_right = answers


def answers():
    odds = 0.02 / 0.005
    return {**_all_right(), "posterior": odds / (1 + odds)}
