"""Where no null hypothesis is true, or none is false, you divide by zero or answer 0. A share of nothing is
no rate: raise a ValueError."""

_right = error_rates


def error_rates(null_true, rejected):
    if len(null_true) == len(rejected) and (null_true.all() or not null_true.any()):
        return (float(rejected.mean()), 0.0) if null_true.all() else (0.0, float((~rejected).mean()))
    return _right(null_true, rejected)
