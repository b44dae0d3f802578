"""You escape quotation marks with a backslash. CSV does not know that: they are doubled."""


def _quoted(field):
    if any(c in field for c in ',"\r\n'):
        return '"' + field.replace('"', '\\"') + '"'
    return field
