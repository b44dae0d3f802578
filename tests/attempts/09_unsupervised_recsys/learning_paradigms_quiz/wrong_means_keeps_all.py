"""You let k-means keep its training rows. A new row is compared with the centres; the rows are no longer
needed."""

_right = answers


def answers():
    return _right() | {"means_kept": 10_000}
