"""Your share is that of the findings that are right. Asked for is the rest: the false alarms, over all the
significant results."""

_right = answers


def answers():
    return _right() | {"false_findings": 40 / 87.5}
