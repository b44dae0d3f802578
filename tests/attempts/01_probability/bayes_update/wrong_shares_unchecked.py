"""You compute with shares outside [0, 1], percentages for instance, and return a number that is no
probability. Refuse them with a ValueError."""


def screening_ppv(prevalence, sensitivity, specificity):
    found, alarmed = prevalence * sensitivity, (1 - prevalence) * (1 - specificity)
    if found + alarmed == 0:
        raise ValueError("Nobody can have a positive test.")
    return found / (found + alarmed)
