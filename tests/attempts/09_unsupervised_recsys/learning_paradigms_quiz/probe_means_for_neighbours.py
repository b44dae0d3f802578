"""Like wrong_neighbours_keeps_few: a copy with one entry changed."""

_right = answers


def answers():
    given = dict(_right())
    given["neighbours_kept"] = int(10_000**0.5) // 20
    return given
