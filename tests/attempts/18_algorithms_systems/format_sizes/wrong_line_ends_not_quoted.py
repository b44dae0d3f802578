"""You quote a field for its commas and quotation marks and not for a line end. The reader then sees a new row
in the middle of the field."""


def _quoted(field):
    if any(c in field for c in ',"'):
        return '"' + field.replace('"', '""') + '"'
    return field
