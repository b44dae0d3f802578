"""You return by which share the odds grow: the factor minus 1. Asked for is the factor."""


def odds_ratios(w, change):
    return np.expm1(w * change)
