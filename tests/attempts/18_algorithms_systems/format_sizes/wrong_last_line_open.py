"""You put line ends between the lines and none behind the last one. Every line is ended here."""


def to_csv(rows):
    if not rows:
        return ""
    names = list(rows[0])
    if any(set(row) != set(names) for row in rows):
        raise ValueError("columns")
    lines = [names] + [[row[name] for name in names] for row in rows]
    return "\r\n".join(",".join(map(_quoted, line)) for line in lines)
