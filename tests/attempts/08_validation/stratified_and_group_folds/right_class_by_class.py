"""Class by class with a running offset, rows in lists; groups with a heap."""

import heapq


def stratified_kfold(y, k, rng):
    tests = [[] for _ in range(k)] if k > 1 else None
    if tests is None:
        raise ValueError("two folds at least")
    turn = 0
    for label in sorted(set(y.tolist())):
        rows = [row for row in range(len(y)) if y[row] == label]
        if len(rows) < k:
            raise ValueError(f"class {label} is too small")
        rng.shuffle(rows)
        for row in rows:
            tests[turn % k].append(row)
            turn += 1
    return _collect(tests, len(y))


def _collect(tests, n):
    splits = []
    for test in tests:
        inside = set(test)
        train = [row for row in range(n) if row not in inside]
        splits.append([np.array(train), np.array(sorted(test))])
    return splits


def group_kfold(groups, k):
    members = {}
    for row, group in enumerate(groups.tolist()):
        members.setdefault(group, []).append(row)
    if k < 2 or k > len(members):
        raise ValueError("k does not fit")
    heap = [(0, i, []) for i in range(k)]
    for rows in sorted(members.values(), key=len, reverse=True):
        size, i, test = heapq.heappop(heap)
        heapq.heappush(heap, (size + len(rows), i, test + rows))
    return _collect([test for _, _, test in heap], len(groups))
