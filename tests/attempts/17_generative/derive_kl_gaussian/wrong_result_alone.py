"""You wrote down the results. The task is the way to them: let every line follow from the one above."""


def divergence():
    return [
        "(m**2 + s**2 - 1) / 2 - log(s)",
    ]


def slope():
    return [
        "(exp(v) - 1) / 2",
    ]
