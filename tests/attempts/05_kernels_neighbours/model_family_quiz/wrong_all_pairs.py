"""You take the time of a query to grow with the square of the number of rows, as if all rows were compared
with one another. One query needs one distance for each row."""

_right = answers


def answers():
    return _right() | {"query_time": 10**2 * 3}
