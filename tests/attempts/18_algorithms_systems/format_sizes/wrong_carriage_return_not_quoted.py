"""You quote a field with a line feed and not one with a carriage return. It too ends a line for many
readers."""


def _quoted(field):
    if any(c in field for c in ',"\n'):
        return '"' + field.replace('"', '""') + '"'
    return field
