"""Like wrong_negatives_kept: by odds, with a ratio of prevalences where one of odds belongs."""

_right = precision_at_prevalence


def precision_at_prevalence(precision, prevalence, new_prevalence):
    _right(precision, prevalence, new_prevalence)
    ratio = new_prevalence / prevalence
    return ratio * precision / (1 + (ratio - 1) * precision)
