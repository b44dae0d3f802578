"""You escape line ends and tabs, and leave the other control characters. All characters below U+0020 have to
be escaped, those without a short form as \\u and four digits."""

_right_escaped = _escaped


def _escaped(character):
    return _SHORT.get(character, character)
