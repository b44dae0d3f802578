"""Your factor is that of one unit, whatever the change is."""


def odds_ratios(w, change):
    return np.exp(w)
