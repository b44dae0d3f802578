"""None: an XML declaration that nobody asked for."""

_sizes = byte_sizes


def byte_sizes(names, value_bytes, n_rows):
    sizes = _sizes(names, value_bytes, n_rows)
    sizes["xml"] += len('<?xml version="1.0"?>')
    return sizes
