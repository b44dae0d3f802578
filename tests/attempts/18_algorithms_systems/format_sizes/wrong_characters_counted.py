"""You count the characters of the names. In UTF-8 those beyond ASCII take two bytes or more: encode, then
count."""

_sizes = byte_sizes


def byte_sizes(names, value_bytes, n_rows):
    return _sizes(["x" * len(name) for name in names], value_bytes, n_rows)
