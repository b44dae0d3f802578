"""The first bad line ends your stream: the ValueError from parse comes through. One bad line among millions
must become an outcome with a reason, and the next line must still be read."""


def parse_lines(lines, parse, start=0):
    for number, line in enumerate(lines, 1):
        if number > start:
            yield number, parse(line), None
