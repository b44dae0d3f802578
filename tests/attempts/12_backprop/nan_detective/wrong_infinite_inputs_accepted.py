"""You count an input as bad only if it holds a nan. An infinite one is as bad: inf - inf is nan, and the
operation that made it is not to blame."""


def first_bad(trace):
    for i, (_, inputs, output) in enumerate(trace):
        if not np.isfinite(output).all():
            if any(np.isnan(x).any() for x in inputs):
                return i, "input"
            return i, "invalid" if np.isnan(output).any() else "infinite"
    return None
