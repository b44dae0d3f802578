"""You add the same number of zeros at both ends. Where the total is odd, as for an even window at stride 1,
that is one zero too many or too few: the odd zero goes to the end."""


def same_padding(n, f, stride=1):
    if min(n, f, stride) < 1:
        raise ValueError("invalid")
    total = max((-(-n // stride) - 1) * stride + f - n, 0)
    return (total + 1) // 2, (total + 1) // 2
