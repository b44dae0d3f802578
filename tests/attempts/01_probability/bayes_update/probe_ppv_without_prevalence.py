"""Like wrong_base_rate_ignored: by the likelihood ratio alone."""


def screening_ppv(prevalence, sensitivity, specificity):
    if not all(0 <= x <= 1 for x in (prevalence, sensitivity, specificity)):
        raise ValueError("shares lie in [0, 1]")
    if prevalence * sensitivity == 0 and (1 - prevalence) * (1 - specificity) == 0:
        raise ValueError("no positives")
    if specificity == 1:
        return 1.0
    ratio = sensitivity / (1 - specificity)
    return ratio / (1 + ratio)
