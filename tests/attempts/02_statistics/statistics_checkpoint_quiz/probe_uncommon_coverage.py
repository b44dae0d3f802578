"""None: a coverage that no known mistake gives."""

_right = answers


def answers():
    return {**_right(), "coverage_of_two": 0.777}
