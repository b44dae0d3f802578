"""A precision of 1 comes out as nan. Its odds are infinite, so go back from odds with care, or calculate with
shares instead."""

_right = precision_at_prevalence


def precision_at_prevalence(precision, prevalence, new_prevalence):
    _right(precision, prevalence, new_prevalence)
    odds = precision / (1 - precision)
    odds = odds * (new_prevalence / (1 - new_prevalence)) / (prevalence / (1 - prevalence))
    return odds / (1 + odds)
