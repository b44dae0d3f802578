"""You lose the gradients that are left over at the end of an epoch. They make an update too, though from
fewer batches."""


def total_updates(n, batch, epochs, accumulate=1):
    if accumulate < 1:
        raise ValueError("at least 1")
    return epochs * (iterations_per_epoch(n, batch) // accumulate)
