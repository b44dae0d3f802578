"""Explicit loops over iterators with next() and a sentinel, and a list that fills up."""

_END = object()


def parse_lines(lines, parse, start=0):
    number = 0
    for line in lines:
        number += 1
        if number <= start:
            continue
        try:
            outcome = (number, parse(line), None)
        except ValueError as problem:
            outcome = (number, None, str(problem))
        yield outcome


def in_batches(items, size):
    if size <= 0:
        raise ValueError("size must be positive")

    def generate():
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == size:
                yield batch
                batch = []
        if batch:
            yield batch

    return generate()


def run(lines, parse, sink, commit, size, start=0):
    counts = {"rejected": 0, "good": 0, "read": 0}
    batches = in_batches(parse_lines(lines, parse, start), size)
    while (batch := next(batches, _END)) is not _END:
        sink(batch)
        number, _, _ = batch[-1]
        commit(number)
        for _, _, reason in batch:
            counts["read"] += 1
            counts["good" if reason is None else "rejected"] += 1
    return counts
