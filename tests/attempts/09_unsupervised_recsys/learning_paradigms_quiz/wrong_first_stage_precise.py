"""You want the first stage to pick few bad films. The second stage sorts these out; what it cannot do is
bring back a good film that was dropped."""

_right = answers


def answers():
    return _right() | {"first_stage": "precision"}
