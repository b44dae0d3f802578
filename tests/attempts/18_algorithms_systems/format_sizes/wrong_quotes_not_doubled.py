"""You quote fields and leave the quotation marks inside them single. The first of them ends the field for the
reader: double them."""


def _quoted(field):
    if any(c in field for c in ',"\r\n'):
        return '"' + field + '"'
    return field
