"""You return the probability that somebody with a NEGATIVE test is healthy. Asked for is that of being ill
after a positive one."""

_right = screening_ppv


def screening_ppv(prevalence, sensitivity, specificity):
    _right(prevalence, sensitivity, specificity)
    cleared = (1 - prevalence) * specificity
    return cleared / (cleared + prevalence * (1 - sensitivity))
