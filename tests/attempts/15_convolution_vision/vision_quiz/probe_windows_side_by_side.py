"""Like wrong_fields_side_by_side: three times three."""

_right = answers


def answers():
    return {**_right(), "field": sum([3, 3, 3])}
