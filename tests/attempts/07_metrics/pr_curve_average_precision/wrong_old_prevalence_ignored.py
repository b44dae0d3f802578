"""Your answer does not depend on the prevalence of the data on which precision was measured. Precision is no
rate within a class: take the old balance out before you put the new one in."""

_right = precision_at_prevalence


def precision_at_prevalence(precision, prevalence, new_prevalence):
    _right(precision, prevalence, new_prevalence)
    hits = precision * new_prevalence
    return hits / (hits + (1 - precision) * (1 - new_prevalence))
