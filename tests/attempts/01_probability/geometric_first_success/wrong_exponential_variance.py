"""Your variance matches 1 / p**2, that of the exponential waiting time in continuous time. In discrete trials
it is smaller: with p = 1 there is nothing left to vary."""


def geom_mean_var(p):
    _require_valid(p)
    return 1 / p, 1 / p**2
