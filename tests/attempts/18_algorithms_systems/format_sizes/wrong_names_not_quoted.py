"""You quote the fields and not the names in the first line. A name may hold a comma as well."""


def to_csv(rows):
    if not rows:
        return ""
    names = list(rows[0])
    if any(set(row) != set(names) for row in rows):
        raise ValueError("columns")
    lines = [names] + [[row[name] for name in names] for row in rows]
    head = ",".join(names) + "\r\n"
    return head + "".join(",".join(map(_quoted, line)) + "\r\n" for line in lines[1:])
