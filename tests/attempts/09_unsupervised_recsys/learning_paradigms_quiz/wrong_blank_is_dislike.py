"""You read an empty cell as a bad rating. Most films were simply never seen; a model trained that way
learns what people know, not what they like."""

_right = answers


def answers():
    return _right() | {"no_click": "dislike"}
