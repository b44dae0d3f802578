"""You deliver the last batch after a failure as well, as a finally block does: half a batch goes to the
store, or the same batch once more to a store that has just failed. Deliver the rest behind the loop, which
only the end of the input reaches."""


def run(lines, parse, sink, commit, size, start=0):
    if size < 1:
        raise ValueError("size must be 1 or more")
    stats, batch = {"read": 0, "good": 0, "rejected": 0}, []
    try:
        for outcome in parse_lines(lines, parse, start):
            batch.append(outcome)
            stats["read"] += 1
            stats["good" if outcome[2] is None else "rejected"] += 1
            if len(batch) == size:
                sink(batch)
                commit(outcome[0])
                batch = []
    finally:
        if batch:
            sink(batch)
            commit(batch[-1][0])
    return stats
