"""You return what is added to the log-odds. The odds themselves are multiplied, by the exponential of
it."""


def odds_ratios(w, change):
    return w * change
