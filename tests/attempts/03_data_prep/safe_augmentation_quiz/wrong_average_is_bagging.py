"""You call it bagging. That averages models trained on different samples; here one model sees one image in
two ways."""

_right = answers


def answers():
    return _right() | {"averaged_mirror": "bagging"}
