"""Plain loops that count and copy character by character."""


def to_json(value):
    kind = type(value)
    if kind is bool:
        return str(value).lower()
    if kind is str:
        out = '"'
        for c in value:
            if c in '"\\':
                out += "\\" + c
            elif c in "\b\f\n\r\t":
                out += "\\" + "bfnrt"["\b\f\n\r\t".index(c)]
            elif ord(c) < 32:
                out += "\\u00" + format(ord(c), "02x")
            else:
                out += c
        return out + '"'
    if kind is int:
        return f"{value}"
    if kind is float:
        if math.isnan(value) or math.isinf(value):
            raise ValueError("not finite")
        return str(value)
    if value is None:
        return "null"
    parts = []
    if kind is list:
        for item in value:
            parts.append(to_json(item))
        return "[" + ",".join(parts) + "]"
    if kind is not dict:
        raise TypeError("no such kind")
    for key in value:
        if type(key) is not str:
            raise TypeError("no string")
        parts.append(to_json(key) + ":" + to_json(value[key]))
    return "{" + ",".join(parts) + "}"


def byte_sizes(names, value_bytes, n_rows):
    csv, json, xml = 1, 1, 13
    for name in names:
        csv += len(name.encode("utf-8")) + 1
    for _ in range(n_rows):
        csv, json, xml = csv + 1, json + 2, xml + 11
        for name, size in zip(names, value_bytes):
            length = len(name.encode("utf-8"))
            csv += size + 1
            json += length + size + 6
            xml += 2 * length + size + 5
    return {"csv": csv, "json": json, "xml": xml}
