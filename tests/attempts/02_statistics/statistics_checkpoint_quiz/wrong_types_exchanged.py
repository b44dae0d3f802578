"""You have the two types of error the wrong way round. Type 1 rejects a true null hypothesis, a false
alarm; a fraud that passes is a false null hypothesis that is kept."""

_right = answers


def answers():
    return _right() | {"missed_fraud": 1}
