"""You report infinite values where there is a nan as well. The nan counts."""


def first_bad(trace):
    for i, (_, inputs, output) in enumerate(trace):
        if not np.isfinite(output).all():
            if not all(np.isfinite(x).all() for x in inputs):
                return i, "input"
            return i, "infinite" if np.isinf(output).any() else "invalid"
    return None
