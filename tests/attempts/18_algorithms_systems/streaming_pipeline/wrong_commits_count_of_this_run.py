"""You commit how many lines this run has read, not the number of the last line in the input. After a resume
the two differ by `start`, and the next run goes back to lines that are done."""


def run(lines, parse, sink, commit, size, start=0):
    read = rejected = 0
    for batch in in_batches(parse_lines(lines, parse, start), size):
        sink(batch)
        read += len(batch)
        commit(read)
        rejected += sum(reason is not None for _, _, reason in batch)
    return {"read": read, "good": read - rejected, "rejected": rejected}
