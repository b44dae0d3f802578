"""You read the whole input in the call itself, before the first outcome is asked for. With an endless stream
that never returns, and with a large file it fills the memory. Read one line, give out one outcome."""


def parse_lines(lines, parse, start=0):
    outcomes = []
    for number, line in list(enumerate(lines, 1))[start:]:
        try:
            outcomes.append((number, parse(line), None))
        except ValueError as error:
            outcomes.append((number, None, str(error)))
    return iter(outcomes)
