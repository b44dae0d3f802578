"""You join the fields with commas as they are. A comma, a quotation mark or a line end inside a field then
shifts everything behind it: quote such fields."""


def _quoted(field):
    return field
