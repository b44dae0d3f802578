"""You let naive Bayes assume that features are independent over all rows. It assumes so of the rows of each
class apart; across classes they may well go together."""

_right = answers


def answers():
    return _right() | {"naive_bayes": "independence"}
