"""You blame the operation although one of its inputs was bad already. Then the data or the weights are at
fault, and no change of the operation helps."""


def first_bad(trace):
    for i, (_, _, output) in enumerate(trace):
        if not np.isfinite(output).all():
            return i, "invalid" if np.isnan(output).any() else "infinite"
    return None
