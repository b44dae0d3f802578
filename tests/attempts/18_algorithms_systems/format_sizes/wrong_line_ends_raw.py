"""You leave line ends and tabs in strings as they are. JSON allows no character below U+0020 inside a string:
escape them."""

_right_escaped = _escaped


def _escaped(character):
    return character if character < " " else _right_escaped(character)
