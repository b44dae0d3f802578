"""You answer "input" if any operation so far had a bad one. One that got bad values and returned finite ones,
such as a mask, has stopped them: only the inputs of the operation itself count."""


def first_bad(trace):
    seen = False
    for i, (_, inputs, output) in enumerate(trace):
        seen = seen or not all(np.isfinite(x).all() for x in inputs)
        if not np.isfinite(output).all():
            return i, "input" if seen else "invalid" if np.isnan(output).any() else "infinite"
    return None
