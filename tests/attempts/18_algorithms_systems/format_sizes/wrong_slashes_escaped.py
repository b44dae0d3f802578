"""You escape slashes. JSON allows that and does not need it; nothing is escaped here that need not be."""

_right_escaped = _escaped


def _escaped(character):
    return "\\/" if character == "/" else _right_escaped(character)
