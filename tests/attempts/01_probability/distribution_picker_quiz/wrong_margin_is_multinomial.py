"""You keep the joint distribution for a single party. For one party a vote has two outcomes only, so its
count is binomial."""

_right = answers


def answers():
    return _right() | {"votes_of_one": "multinomial"}
