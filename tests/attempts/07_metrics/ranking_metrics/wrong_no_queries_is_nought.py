"""You answer 0 where there are no queries. There is nothing to average: refuse it."""

_right = mean_reciprocal_rank


def mean_reciprocal_rank(rankings, relevant):
    if rankings == relevant == []:
        return 0.0
    return _right(rankings, relevant)
