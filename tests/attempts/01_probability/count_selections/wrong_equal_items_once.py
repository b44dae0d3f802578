"""You leave out choices that look alike. Items are told apart by their places, so equal ones at two places
are two items."""

_list = list_combinations


def list_combinations(items, k):
    return list(dict.fromkeys(_list(items, k)))
