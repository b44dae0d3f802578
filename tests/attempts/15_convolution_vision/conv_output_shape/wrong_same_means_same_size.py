"""You pad until there are as many outputs as pixels, at every stride. "Same" padding keeps the size at
stride 1 only; with stride s it makes ceil(n / s) outputs."""


def same_padding(n, f, stride=1):
    if min(n, f, stride) < 1:
        raise ValueError("invalid")
    total = (n - 1) * stride + f - n
    return total // 2, total - total // 2
