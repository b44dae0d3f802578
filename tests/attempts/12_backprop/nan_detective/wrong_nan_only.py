"""You look for nan only. Infinite values come first in most accidents: log(0) or an overflow makes one,
and a nan follows some operations later."""


def first_bad(trace):
    for i, (_, inputs, output) in enumerate(trace):
        if np.isnan(output).any():
            return i, "invalid" if all(np.isfinite(x).all() for x in inputs) else "input"
    return None
