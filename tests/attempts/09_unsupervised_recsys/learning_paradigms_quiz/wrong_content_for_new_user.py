"""You recommend by description to somebody who has not liked anything yet. Descriptions help with new
films; for new users take what most people like, and then ask."""

_right = answers


def answers():
    return _right() | {"new_user": "content"}
