"""Your run goes on after the store has failed, and returns as if all were well; the batch is lost. Only a
ValueError from parse is about the data. What sink raises must end the run."""


def run(lines, parse, sink, commit, size, start=0):
    read = rejected = 0
    for batch in in_batches(parse_lines(lines, parse, start), size):
        try:
            sink(batch)
        except Exception:
            continue
        commit(batch[-1][0])
        read += len(batch)
        rejected += sum(reason is not None for _, _, reason in batch)
    return {"read": read, "good": read - rejected, "rejected": rejected}
