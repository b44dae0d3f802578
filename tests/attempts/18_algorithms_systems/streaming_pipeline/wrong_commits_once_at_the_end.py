"""You commit only when the whole input is through. A run that dies before has then to begin from the start,
and everything is delivered again. Commit after each batch."""


def run(lines, parse, sink, commit, size, start=0):
    read = rejected = last = 0
    for batch in in_batches(parse_lines(lines, parse, start), size):
        sink(batch)
        last = batch[-1][0]
        read += len(batch)
        rejected += sum(reason is not None for _, _, reason in batch)
    if read:
        commit(last)
    return {"read": read, "good": read - rejected, "rejected": rejected}
