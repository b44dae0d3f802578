"""Your range of leaky_relu is that of relu. Its slope left of 0 is small and not 0, so it goes down without
end."""

_right = output_range


def output_range(name):
    return _right("relu" if name == "leaky_relu" else name)
