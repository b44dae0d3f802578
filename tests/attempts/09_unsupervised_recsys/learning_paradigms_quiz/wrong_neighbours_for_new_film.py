"""You expect similar users to recommend a film that none of them has watched."""

_right = answers


def answers():
    return _right() | {"new_film": "user neighbours"}
