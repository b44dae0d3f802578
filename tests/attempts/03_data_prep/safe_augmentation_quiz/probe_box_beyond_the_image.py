"""None: a place that no known mistake gives."""

_right = answers


def answers():
    return {**_right(), "mirrored_box": 130}
