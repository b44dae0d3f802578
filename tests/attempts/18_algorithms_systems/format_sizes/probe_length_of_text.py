"""Like wrong_characters_counted: len of the name itself."""


def byte_sizes(names, value_bytes, n_rows):
    k, named, values = len(names), sum(map(len, names)), sum(value_bytes)
    return {
        "csv": named + k + 1 + n_rows * (values + k + 1),
        "json": 1 + n_rows * (named + values + 6 * k + 2),
        "xml": 13 + n_rows * (2 * named + values + 5 * k + 11),
    }
