"""You empty one list and fill it again for each batch. Whoever keeps a batch, a store that writes later for
instance, then finds the next one in its place: begin a new list."""


def in_batches(items, size):
    if size < 1:
        raise ValueError("size must be 1 or more")

    def generate():
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == size:
                yield batch
                batch.clear()
        if batch:
            yield batch

    return generate()
