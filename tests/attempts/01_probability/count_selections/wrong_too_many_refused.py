"""You raise an error for k above n. The question has an answer: there are 0 ways."""

_count = count_selections


def count_selections(n, k, ordered, repeat):
    if not repeat and k > n:
        raise ValueError("k is larger than n")
    return _count(n, k, ordered, repeat)
