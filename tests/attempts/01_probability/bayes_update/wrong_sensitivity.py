"""You answer with the sensitivity, P(positive | ill). Asked for is the reverse, P(ill | positive): of all
with a positive test, how many are ill?"""

_right = screening_ppv


def screening_ppv(prevalence, sensitivity, specificity):
    _right(prevalence, sensitivity, specificity)
    return sensitivity
