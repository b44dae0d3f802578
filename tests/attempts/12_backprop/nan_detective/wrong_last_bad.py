"""You report the last operation with bad values. A nan spreads to everything behind it; what counts is
where it came up first."""


def first_bad(trace):
    found = None
    for i, (_, inputs, output) in enumerate(trace):
        if not np.isfinite(output).all():
            cause = "invalid" if np.isnan(output).any() else "infinite"
            found = i, cause if all(np.isfinite(x).all() for x in inputs) else "input"
    return found
