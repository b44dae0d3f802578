"""Where no test can be positive you return a number, or fail in a division. There is nothing to condition on:
raise a ValueError."""

_right = screening_ppv


def screening_ppv(prevalence, sensitivity, specificity):
    shares = (prevalence, sensitivity, specificity)
    if (
        min(shares) >= 0
        and max(shares) <= 1
        and prevalence * sensitivity + (1 - prevalence) * (1 - specificity) == 0
    ):
        return 0.0
    return _right(prevalence, sensitivity, specificity)
