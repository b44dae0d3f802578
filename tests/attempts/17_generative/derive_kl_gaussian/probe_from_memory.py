"""Like wrong_result_alone: both results, put together from parts."""


def divergence():
    return [" - ".join(["(m**2 + s**2 - 1) / 2", "log(s)"])]


def slope():
    return ["(exp(v) - 1)" + " / 2"]
