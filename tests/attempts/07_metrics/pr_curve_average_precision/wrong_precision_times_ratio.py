"""You multiply precision by the ratio of the two prevalences. That leaves out that the negatives change as
well, and can come out above 1: it is the odds of precision that are multiplied, by a ratio of odds."""

_right = precision_at_prevalence


def precision_at_prevalence(precision, prevalence, new_prevalence):
    _right(precision, prevalence, new_prevalence)
    return precision * new_prevalence / prevalence
