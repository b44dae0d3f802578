"""You stop at the first degree after which the error rises. It may fall again later, as where only odd
powers help: look at all degrees."""


def best_degree(lab):
    degrees = sorted(lab)
    for lower, higher in zip(degrees, degrees[1:]):
        if lab[higher]["error"] >= lab[lower]["error"]:
            return lower
    return degrees[-1]
