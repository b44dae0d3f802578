"""You take the number of emails for binomial. Binomial needs a number of trials that is fixed in advance;
emails have only a rate, and the Poisson distribution is made for that."""

_right = answers


def answers():
    return _right() | {"emails": "binomial"}
