"""You take alpha for the share of findings that are false. It is the share of true null hypotheses that are
rejected; how many of the findings that makes depends on how many effects are real."""

_right = answers


def answers():
    return _right() | {"false_findings": 0.05}
