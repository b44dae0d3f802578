"""None: drops commas and semicolons as well."""

_right = normalise_text


def normalise_text(text, abbreviations):
    return _right(text.replace(",", "").replace(";", ""), abbreviations)
