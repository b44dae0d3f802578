"""You report the first operation that gets a bad value. One that gets bad values and returns finite ones,
such as a mask, is in order: look at the outputs."""


def first_bad(trace):
    for i, (_, inputs, output) in enumerate(trace):
        if not all(np.isfinite(x).all() for x in inputs):
            return i, "input"
        if not np.isfinite(output).all():
            return i, "invalid" if np.isnan(output).any() else "infinite"
    return None
