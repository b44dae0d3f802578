"""None: a factor that belongs to another convention of the elastic net."""

_right = answers


def answers():
    return _right() | {"elastic_net": 7 + 25 / 2}
