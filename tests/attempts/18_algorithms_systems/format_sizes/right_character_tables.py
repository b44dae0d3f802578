"""Translation tables for the escapes, generators for the structure, and sizes by writing a row."""

_TABLE = {i: f"\\u{i:04X}" for i in range(32)}
_TABLE.update({34: '\\"', 92: "\\\\", 8: "\\b", 12: "\\f", 10: "\\n", 13: "\\r", 9: "\\t"})


def to_json(value):
    return "".join(_pieces(value))


def _pieces(value):
    if value is None or value is True or value is False:
        yield {None: "null", True: "true", False: "false"}[value]
    elif isinstance(value, str):
        yield f'"{value.translate(_TABLE)}"'
    elif isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError("no number")
        yield f"{value:.17e}"
    elif isinstance(value, int):
        yield repr(value)
    elif isinstance(value, list):
        yield "["
        for i, item in enumerate(value):
            if i:
                yield ","
            yield from _pieces(item)
        yield "]"
    elif isinstance(value, dict):
        yield "{"
        for i, (key, item) in enumerate(value.items()):
            if type(key) is not str:
                raise TypeError("key")
            yield "," if i else ""
            yield from _pieces(key)
            yield ":"
            yield from _pieces(item)
        yield "}"
    else:
        raise TypeError(type(value))


def to_csv(rows):
    out = ""
    for i, row in enumerate(rows):
        if i == 0:
            out += ",".join(map(_field, row)) + "\r\n"
        if sorted(row) != sorted(rows[0]):
            raise ValueError("columns")
        out += ",".join(_field(row[name]) for name in rows[0]) + "\r\n"
    return out


def _field(text):
    doubled = text.replace('"', '""')
    if doubled != text or "," in text or "\n" in text or "\r" in text:
        return f'"{doubled}"'
    return text


def byte_sizes(names, value_bytes, n_rows):
    row = {name: "v" * size for name, size in zip(names, value_bytes)}
    one_row = len(
        "<row>" + "".join(f"<{n}>{v}</{n}>" for n, v in row.items()).encode().decode("latin-1") + "</row>"
    )
    head = len(",".join(names).encode()) + 2
    return {
        "xml": len("<rows>") + one_row * n_rows + len("</rows>"),
        "json": (len(to_json(row).encode()) + 1) * n_rows + 1,
        "csv": head + n_rows * (len(",".join(row.values())) + 2),
    }
