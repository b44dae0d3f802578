"""You have exchanged the two kinds. The first kind is the false alarm, rejecting a true null hypothesis; the
second is the miss, keeping a false one."""

_right = error_rates


def error_rates(null_true, rejected):
    return _right(null_true, rejected)[::-1]
