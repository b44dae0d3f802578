"""You read the line within the try block, so a ValueError of the input itself is taken for a bad line. A file
that cannot be decoded raises one, and the run then ends early as if all were well: try the parsing alone."""


def parse_lines(lines, parse, start=0):
    iterator, number = iter(lines), 0
    while True:
        try:
            line = next(iterator)
            number += 1
            if number <= start:
                continue
            outcome = number, parse(line), None
        except StopIteration:
            return
        except ValueError as error:
            outcome = number, None, str(error)
        yield outcome
