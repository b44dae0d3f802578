"""You take this area for a proof that the score is useless. It shows only that high scores do not favour
one class; positives in the middle of the scores give the same area."""

_right = answers


def answers():
    return _right() | {"auc_of_half": True}
