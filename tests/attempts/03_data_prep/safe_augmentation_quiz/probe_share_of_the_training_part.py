"""Like wrong_itself_among_the_others: 1 minus the share of the test set."""

_right = answers


def answers():
    found = dict(_right())
    found["twin_in_training"] = 1 - 40 / 200
    return found
