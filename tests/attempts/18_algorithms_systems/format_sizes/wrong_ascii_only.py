"""You write every character beyond ASCII as an escape. It comes back right, but takes six bytes or more where
two to four do: leave it as it is."""

_right_escaped = _escaped


def _escaped(character):
    if ord(character) < 128:
        return _right_escaped(character)
    units = character.encode("utf-16-be")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
