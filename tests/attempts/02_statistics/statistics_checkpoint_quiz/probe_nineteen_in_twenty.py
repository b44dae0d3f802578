"""Like wrong_interval_holds_people: the level, written as a fraction."""

_right = answers


def answers():
    found = dict(_right())
    found["share_of_people"] = 1 - 1 / 20
    return found
