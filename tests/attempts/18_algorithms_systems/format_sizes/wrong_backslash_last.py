"""You escape backslashes after quotation marks, and so escape the backslashes that you have just put in.
Replace backslashes first, or go through the characters once."""

_right_escaped = _escaped


def _escaped(character):
    text = _right_escaped(character)
    return text.replace("\\", "\\\\") if character != "\\" else text
