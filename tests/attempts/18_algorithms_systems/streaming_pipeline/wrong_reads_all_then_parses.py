"""You make a list of the input before you parse its first line. An endless stream never gets that far, and a
large file fills the memory: take the lines one at a time."""

_right = parse_lines


def parse_lines(lines, parse, start=0):
    yield from _right(list(lines), parse, start)
