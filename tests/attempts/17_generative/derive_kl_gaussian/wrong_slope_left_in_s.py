"""Your slope is right, and left in s. It is asked for in v, which is what the network puts out."""


def slope():
    return [
        "(s - 1 / s) * (s / 2)",
        "(s**2 - 1) / 2",
        "s**2 / 2 - 1 / 2",
    ]
