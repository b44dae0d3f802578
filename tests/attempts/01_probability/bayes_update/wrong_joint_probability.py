"""You return the probability of being ill AND testing positive, a share of all people. Divide by the share of
all people who test positive."""

_right = screening_ppv


def screening_ppv(prevalence, sensitivity, specificity):
    _right(prevalence, sensitivity, specificity)
    return prevalence * sensitivity
