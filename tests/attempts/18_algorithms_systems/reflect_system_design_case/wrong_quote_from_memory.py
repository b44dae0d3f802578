"""A quote of yours does not occur in your answer. What you meant to say is not on the page: quote the words
as they stand, or give the criterion a 0 and improve the answer."""

_right = self_assessment


def self_assessment():
    return _right() | {"baseline": (2, "a lookup table of restaurant medians by hour of day")}
