"""You begin one line too late: `start` is how many lines are done, so the first one to parse is number
start + 1. Every resumed run loses a line."""


def parse_lines(lines, parse, start=0):
    for number, line in enumerate(lines, 1):
        if number <= start + (start > 0):
            continue
        try:
            record, reason = parse(line), None
        except ValueError as error:
            record, reason = None, str(error)
        yield number, record, reason
