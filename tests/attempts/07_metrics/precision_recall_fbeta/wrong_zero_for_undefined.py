"""Your function answers 0 where there is nothing to divide by. A model that marks nothing has no precision,
good or bad: return zero_division, which is nan unless the caller says otherwise."""


def _ratio(part, whole, zero_division):
    return float(part / whole) if whole > 0 else 0.0
