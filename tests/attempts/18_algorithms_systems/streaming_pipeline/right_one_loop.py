"""run as one loop of its own that builds on neither of the other two functions."""

import itertools


def run(lines, parse, sink, commit, size, start=0):
    if size < 1:
        raise ValueError("size < 1")
    stats = dict(read=0, good=0, rejected=0)
    source = enumerate(lines, 1)
    for _ in itertools.islice(source, start):
        pass
    while True:
        batch = []
        for number, line in itertools.islice(source, size):
            try:
                batch.append((number, parse(line), None))
                good = 1
            except ValueError as error:
                batch.append((number, None, str(error)))
                good = 0
            stats["read"] += 1
            stats["good"] += good
            stats["rejected"] += 1 - good
        if not batch:
            return stats
        sink(batch)
        commit(number)
