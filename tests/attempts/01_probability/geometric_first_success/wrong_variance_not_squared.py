"""Your variance is (1 - p) / p. The denominator is p squared: waiting times that are twice as long spread
twice as far, so their variance is four times as large."""


def geom_mean_var(p):
    _require_valid(p)
    return 1 / p, (1 - p) / p
