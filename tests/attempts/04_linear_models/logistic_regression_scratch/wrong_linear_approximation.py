"""You take exp(x) as 1 + x, which is near only for a small change."""


def odds_ratios(w, change):
    return 1.0 + w * change
