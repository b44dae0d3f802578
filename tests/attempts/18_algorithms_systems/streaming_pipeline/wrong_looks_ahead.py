"""You read one item more than the batch needs before you give the batch out, to see whether the input
goes on. On a live stream the batch then waits for an item that may come tomorrow. Give out a full
batch at once."""


def in_batches(items, size):
    if size < 1:
        raise ValueError("size must be 1 or more")

    def generate():
        batch = []
        for item in items:
            if len(batch) == size:
                yield batch
                batch = []
            batch.append(item)
        if batch:
            yield batch

    return generate()


def run(lines, parse, sink, commit, size, start=0):
    read = rejected = 0
    for batch in in_batches(parse_lines(lines, parse, start), size):
        sink(batch)
        commit(batch[-1][0])
        read += len(batch)
        rejected += sum(reason is not None for _, _, reason in batch)
    return {"read": read, "good": read - rejected, "rejected": rejected}
