"""You take any number for a prevalence. With 0 or 1 a class is absent, and beyond them it is no share at all:
refuse what is not between."""


def precision_at_prevalence(precision, prevalence, new_prevalence):
    hits = precision * np.float64(new_prevalence) / prevalence
    alarms = (1 - precision) * np.float64(1 - new_prevalence) / (1 - prevalence)
    return hits / (hits + alarms)
