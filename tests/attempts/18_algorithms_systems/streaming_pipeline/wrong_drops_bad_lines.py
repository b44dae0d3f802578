"""You skip bad lines silently. Nobody can then repair them, or notice that half the file is bad. Give out an
outcome for each bad line too, with its number and the reason."""


def parse_lines(lines, parse, start=0):
    for number, line in enumerate(lines, 1):
        if number <= start:
            continue
        try:
            yield number, parse(line), None
        except ValueError:
            continue
