"""You catch every exception from parse. A KeyError or a TypeError there is a bug in the program, not a bad
line: filed among the rejects, it lets the run finish with wrong output. Catch ValueError only."""


def parse_lines(lines, parse, start=0):
    for number, line in enumerate(lines, 1):
        if number <= start:
            continue
        try:
            record = parse(line)
        except Exception as error:
            yield number, None, str(error)
        else:
            yield number, record, None
