"""You escape quotation marks and leave backslashes as they are. The parser takes a backslash for the
beginning of an escape."""

_right_escaped = _escaped


def _escaped(character):
    return character if character == "\\" else _right_escaped(character)
