"""You have 0 ways to choose nothing. There is one: to leave everything. The empty product is 1 for that
reason."""

_count, _list = count_selections, list_combinations


def count_selections(n, k, ordered, repeat):
    return _count(n, k, ordered, repeat) if k else _count(n, k, ordered, repeat) - 1


def list_combinations(items, k):
    return _list(items, k) if k else []
