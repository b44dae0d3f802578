"""Like wrong_groups_dealt_in_turn: a dictionary from sorted group names to fold numbers, in turn."""


def group_kfold(groups, k):
    names = sorted(set(groups.tolist()))
    if k < 2 or k > len(names):
        raise ValueError("k is out of range")
    fold = {name: i % k for i, name in enumerate(names)}
    tests = [[row for row in range(len(groups)) if fold[groups[row].item()] == i] for i in range(k)]
    return [(np.array([r for r in range(len(groups)) if r not in test]), np.array(test)) for test in tests]
