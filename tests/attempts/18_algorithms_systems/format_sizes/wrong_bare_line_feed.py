"""You end the lines with a line feed alone. The usual form, that of RFC 4180, ends them with \\r\\n."""


def to_csv(rows):
    if not rows:
        return ""
    names = list(rows[0])
    if any(set(row) != set(names) for row in rows):
        raise ValueError("columns")
    lines = [names] + [[row[name] for name in names] for row in rows]
    return "".join(",".join(map(_quoted, line)) + "\n" for line in lines)
