"""Your factor is that of one unit, times the change. Factors do not add up: each unit multiplies the odds
once more."""


def odds_ratios(w, change):
    return np.exp(w) * change
