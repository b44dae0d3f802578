"""You refuse nan and take infinite scores. A score of plus infinity is no different from the first threshold,
so two points share it: refuse scores that are not finite."""


def _require_valid(y, score):
    if len(y) != len(score) or np.isnan(score).any():
        raise ValueError("length or nan")
    positive = np.asarray(y) == 1
    if positive.all() or not positive.any():
        raise ValueError("one class")
    return positive
