"""You take Python's own text and exchange the quotation marks. That breaks at the first apostrophe, turns the
word None inside a string into null, and escapes in Python's way. Write each kind of value by itself."""

_right = to_json


def to_json(value):
    _right(value)
    text = str(value) if isinstance(value, (list, dict)) else repr(value)
    text = text.replace("'", '"').replace("None", "null").replace("True", "true").replace("False", "false")
    return text.replace(", ", ",").replace(": ", ":")
