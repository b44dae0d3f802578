"""Like wrong_quotes_not_doubled: a formatted string."""


def _quoted(field):
    special = set(field) & set(',"\r\n')
    return f'"{field}"' if special else field
