"""You look at the first input of an operation only. All of them count."""


def first_bad(trace):
    for i, (_, inputs, output) in enumerate(trace):
        if not np.isfinite(output).all():
            if not np.isfinite(inputs[0]).all():
                return i, "input"
            return i, "invalid" if np.isnan(output).any() else "infinite"
    return None
