"""You take a level above 1 for a percentage. Here the level is a fraction, and 95 is no probability: refuse
it."""


def _upper(level):
    level = level / 100 if level > 1 else level
    if not 0 < level < 1:
        raise ValueError("level out of range")
    return (1 + level) / 2
