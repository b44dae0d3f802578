"""You commit the position before the batch is delivered. If the store fails in between, the next run starts
after a batch that nobody has: those lines are lost for good. Deliver first, then commit."""


def run(lines, parse, sink, commit, size, start=0):
    read = rejected = 0
    for batch in in_batches(parse_lines(lines, parse, start), size):
        commit(batch[-1][0])
        sink(batch)
        read += len(batch)
        rejected += sum(reason is not None for _, _, reason in batch)
    return {"read": read, "good": read - rejected, "rejected": rejected}
