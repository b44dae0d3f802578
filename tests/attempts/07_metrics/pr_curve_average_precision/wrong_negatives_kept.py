"""You change the weight of the positive rows and leave that of the negative ones. If one class becomes a
smaller share, the other becomes a larger one."""

_right = precision_at_prevalence


def precision_at_prevalence(precision, prevalence, new_prevalence):
    _right(precision, prevalence, new_prevalence)
    hits = precision * new_prevalence / prevalence
    return hits / (hits + 1 - precision)
