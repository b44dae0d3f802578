"""You need the length of the input or slices of it, which only a sequence has. An iterator or a stream has
neither: take items from it one after another."""


def in_batches(items, size):
    if size < 1:
        raise ValueError("size must be 1 or more")
    return (list(items[i : i + size]) for i in range(0, len(items), size))


def run(lines, parse, sink, commit, size, start=0):
    outcomes = list(parse_lines(lines, parse, start))
    for batch in in_batches(outcomes, size):
        sink(batch)
        commit(batch[-1][0])
    rejected = sum(reason is not None for _, _, reason in outcomes)
    return {"read": len(outcomes), "good": len(outcomes) - rejected, "rejected": rejected}
