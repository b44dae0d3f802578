"""You count a comma for each value and each object in JSON. They stand between them: one fewer than there are
values."""

_sizes = byte_sizes


def byte_sizes(names, value_bytes, n_rows):
    sizes = _sizes(names, value_bytes, n_rows)
    sizes["json"] += n_rows + 1
    return sizes
