"""You count each name in XML once. It stands in the opening and in the closing tag."""

_sizes = byte_sizes


def byte_sizes(names, value_bytes, n_rows):
    sizes = _sizes(names, value_bytes, n_rows)
    sizes["xml"] -= n_rows * sum(len(name.encode()) + 3 for name in names)
    return sizes
