"""You tell bad lines from good by whether the reason is true. A ValueError may have no text, and its reason
is then the empty string: compare the reason with None."""


def run(lines, parse, sink, commit, size, start=0):
    stats = {"read": 0, "good": 0, "rejected": 0}
    for batch in in_batches(parse_lines(lines, parse, start), size):
        sink(batch)
        commit(batch[-1][0])
        for _, _, reason in batch:
            stats["read"] += 1
            stats["rejected" if reason else "good"] += 1
    return stats
