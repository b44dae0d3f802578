"""Like wrong_last_bad: searches from the end and stops at once."""


def first_bad(trace):
    for i in reversed(range(len(trace))):
        _, inputs, output = trace[i]
        if np.isfinite(output).all():
            continue
        if any(not np.isfinite(x).all() for x in inputs):
            return i, "input"
        return i, "invalid" if np.isnan(output).any() else "infinite"
    return None
