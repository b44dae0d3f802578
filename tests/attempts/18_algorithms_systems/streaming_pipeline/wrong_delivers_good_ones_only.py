"""You count bad lines and do not deliver them. The store gets outcomes of both kinds: what is not stored
cannot be repaired."""


def run(lines, parse, sink, commit, size, start=0):
    read = rejected = 0
    for batch in in_batches(parse_lines(lines, parse, start), size):
        sink([outcome for outcome in batch if outcome[2] is None])
        commit(batch[-1][0])
        read += len(batch)
        rejected += sum(reason is not None for _, _, reason in batch)
    return {"read": read, "good": read - rejected, "rejected": rejected}
