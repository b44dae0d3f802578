"""You return a sigmoid, so a probability. Odds are p / (1 - p), and asked for is the factor by which they
are multiplied."""


def odds_ratios(w, change):
    return 1.0 / (1.0 + np.exp(-w * change))
