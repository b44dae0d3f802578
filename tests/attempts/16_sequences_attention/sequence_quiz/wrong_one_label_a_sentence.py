"""You give a sentence one label. Here every word gets one."""

_right = answers


def answers():
    return _right() | {"tagging": "many-to-one"}
