"""Like wrong_gini_up_to_one: the value for ever more classes."""

_right = answers


def answers():
    return {**_right(), "gini_of_four": 1 - math.exp(-math.inf)}
