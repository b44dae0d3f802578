"""Like wrong_nan_only: by comparing with itself."""


def first_bad(trace):
    for i, (_, inputs, output) in enumerate(trace):
        if (output != output).any():
            finite = all((np.abs(x) < np.inf).all() for x in inputs)
            return i, "invalid" if finite else "input"
    return None
