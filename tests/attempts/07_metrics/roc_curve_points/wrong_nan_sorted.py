"""You sort scores without a look at them. A nan is put at one end as if it were a score, and the rows around
it get thresholds that mean nothing: refuse it."""


def _require_valid(y, score):
    if len(y) != len(score):
        raise ValueError("lengths differ")
    positive = np.asarray(y) == 1
    if positive.all() or not positive.any():
        raise ValueError("one class only")
    return positive
