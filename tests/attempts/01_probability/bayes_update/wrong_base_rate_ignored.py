"""You leave out the prevalence, as if ill and healthy were equally frequent. Where the disease is rare, most
positive tests come from the many healthy people."""

_right = screening_ppv


def screening_ppv(prevalence, sensitivity, specificity):
    _right(prevalence, sensitivity, specificity)
    return sensitivity / (sensitivity + 1 - specificity)
