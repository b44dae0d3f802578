"""Like wrong_result_alone: the results, put together from their parts."""


def d_w2():
    return [" * ".join(["d2", "h"])]


def d_w1():
    return [" * ".join(["d1", "x"])]
