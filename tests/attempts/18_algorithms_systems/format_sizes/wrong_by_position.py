"""You take each row's values in the order of its own keys. Two dicts with the same keys may have them in
different orders: look each column up by name."""


def to_csv(rows):
    if not rows:
        return ""
    names = list(rows[0])
    if any(set(row) != set(names) for row in rows):
        raise ValueError("columns")
    lines = [names] + [list(row.values()) for row in rows]
    return "".join(",".join(map(_quoted, line)) + "\r\n" for line in lines)
