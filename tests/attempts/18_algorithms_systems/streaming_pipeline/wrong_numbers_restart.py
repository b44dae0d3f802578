"""After skipping `start` lines you number from 1 again. The number is the line's place in the whole input;
otherwise the next position that is committed points at the wrong line, and data are delivered twice."""


def parse_lines(lines, parse, start=0):
    for number, line in enumerate(islice(lines, start, None), 1):
        try:
            record, reason = parse(line), None
        except ValueError as error:
            record, reason = None, str(error)
        yield number, record, reason
