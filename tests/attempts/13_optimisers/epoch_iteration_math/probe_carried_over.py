"""Like wrong_accumulated_across_epochs: counted with divmod."""


def total_updates(n, batch, epochs, accumulate=1):
    if min(n, batch, accumulate) < 1:
        raise ValueError("at least 1")
    batches = epochs * ((n + batch - 1) // batch)
    updates, rest = divmod(batches, accumulate)
    return updates + (rest > 0)
