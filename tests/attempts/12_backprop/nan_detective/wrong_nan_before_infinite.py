"""You look for a nan in all outputs first, and for infinite values only where there is none. An infinite one
often comes some operations before the nan that it leads to: go through the operations once, for both."""


def first_bad(trace):
    for is_bad in (np.isnan, np.isinf):
        for i, (_, inputs, output) in enumerate(trace):
            if is_bad(output).any():
                if any(is_bad(x).any() for x in inputs):
                    return i, "input"
                return i, "invalid" if is_bad is np.isnan else "infinite"
    return None
