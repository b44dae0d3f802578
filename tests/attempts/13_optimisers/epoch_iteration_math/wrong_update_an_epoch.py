"""You count one update for each epoch. An epoch is a pass over the data; it is the batches in it that make
updates."""


def total_updates(n, batch, epochs, accumulate=1):
    if accumulate < 1:
        raise ValueError("at least 1")
    iterations_per_epoch(n, batch)
    return epochs
