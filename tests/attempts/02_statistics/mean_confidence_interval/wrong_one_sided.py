"""You take the point below which the level lies: all of the rest is then in one tail. For an interval in the
middle each tail has half of it, so the probability is (1 + level) / 2."""


def _upper(level):
    if not 0 < level < 1:
        raise ValueError("level must lie strictly between 0 and 1")
    return level
