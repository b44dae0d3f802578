"""Your factor is that of one unit, times the change. Each unit multiplies: it is exp(w * change)."""


def odds_ratios(w, change):
    return np.exp(w) * change
