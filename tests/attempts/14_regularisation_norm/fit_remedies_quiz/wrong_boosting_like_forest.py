"""You let more rounds of boosting leave the bias alone, as more trees leave that of a forest. Each round
fits what is left over."""

_right = answers


def answers():
    return _right() | {"boosting_rounds": "nothing"}
