"""You weight the healthy by the specificity. That is the share of them whose test is NEGATIVE; a positive
test has probability 1 - specificity among them."""

_right = screening_ppv


def screening_ppv(prevalence, sensitivity, specificity):
    _right(prevalence, sensitivity, specificity)
    found = prevalence * sensitivity
    return found / (found + (1 - prevalence) * specificity)
