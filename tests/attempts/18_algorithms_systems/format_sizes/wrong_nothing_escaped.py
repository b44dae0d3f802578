"""You put strings between quotation marks as they are. A quotation mark inside then ends the string: escape
it, and backslashes and control characters too."""

_right_escaped = _escaped


def _escaped(character):
    return character
