"""You leave out the line with the names. In CSV it is the only place that says what the columns are."""


def to_csv(rows):
    if not rows:
        return ""
    names = list(rows[0])
    if any(set(row) != set(names) for row in rows):
        raise ValueError("columns")
    lines = [[row[name] for name in names] for row in rows]
    return "".join(",".join(map(_quoted, line)) + "\r\n" for line in lines)
