"""You cut all epochs together into batches, as if they were one long pass. Each epoch ends with a short
batch of its own: round up within an epoch, and then multiply."""


def total_updates(n, batch, epochs, accumulate=1):
    if accumulate < 1 or n < 1 or batch < 1:
        raise ValueError("at least 1")
    return -(-epochs * n // (batch * accumulate))
