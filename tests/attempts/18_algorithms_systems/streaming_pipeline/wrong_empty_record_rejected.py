"""You tell good lines from bad by whether the record is true. A record that is 0, empty or None is good all
the same: look at the reason instead."""


def run(lines, parse, sink, commit, size, start=0):
    good = rejected = 0
    for batch in in_batches(parse_lines(lines, parse, start), size):
        sink(batch)
        commit(batch[-1][0])
        for _, record, _ in batch:
            if record:
                good += 1
            else:
                rejected += 1
    return {"read": good + rejected, "good": good, "rejected": rejected}
