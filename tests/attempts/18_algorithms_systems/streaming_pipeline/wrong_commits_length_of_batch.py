"""You commit how many lines the batch has. What is committed is how far the input has been read: the number
of the batch's last line, from which the next run goes on."""


def run(lines, parse, sink, commit, size, start=0):
    read = rejected = 0
    for batch in in_batches(parse_lines(lines, parse, start), size):
        sink(batch)
        commit(len(batch))
        read += len(batch)
        rejected += sum(reason is not None for _, _, reason in batch)
    return {"read": read, "good": read - rejected, "rejected": rejected}
