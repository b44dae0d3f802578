"""Your try block holds more than the call of parse, so a ValueError from the store is taken for bad data and
never reported. Put only the call that may meet bad data into the try block."""


def run(lines, parse, sink, commit, size, start=0):
    read = rejected = 0
    try:
        for batch in in_batches(parse_lines(lines, parse, start), size):
            sink(batch)
            commit(batch[-1][0])
            read += len(batch)
            rejected += sum(reason is not None for _, _, reason in batch)
    except ValueError:
        pass
    return {"read": read, "good": read - rejected, "rejected": rejected}
