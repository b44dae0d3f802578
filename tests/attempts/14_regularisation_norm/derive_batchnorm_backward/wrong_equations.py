"""Your lines are equations. Write only the right-hand side of each: the check reads expressions and
compares each line with the one before."""

_all = {name: globals()[name] for name in ("variance", "other", "gradient")}


def variance():
    return [f"dv = {line}" for line in _all["variance"]()]


def other():
    return [f"dn2 = {line}" for line in _all["other"]()]


def gradient():
    return [f"dL = {line}" for line in _all["gradient"]()]
