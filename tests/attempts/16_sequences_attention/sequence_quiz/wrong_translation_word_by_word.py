"""You let the translation run along with the sentence. It has another length, and its first word may need
the last one that is read."""

_right = answers


def answers():
    return _right() | {"translation": "aligned"}
