"""Plain loops over classes, with running sums; entropy by natural logarithms."""


def impurity(counts, criterion):
    if criterion not in ("gini", "entropy", "error"):
        raise ValueError(criterion)
    total = largest = 0.0
    for count in counts:
        if count < 0:
            raise ValueError(count)
        total += count
        largest = max(largest, count)
    if total == 0:
        raise ValueError("no rows")
    if criterion == "error":
        return (total - largest) / total
    value = 0.0
    for count in counts:
        if count:
            share = count / total
            value += share * (1.0 - share) if criterion == "gini" else -share * math.log(share) / math.log(2)
    return value


def largest_impurity(k, criterion):
    if not k >= 1:
        raise ValueError(k)
    if criterion == "entropy":
        return math.log2(k)
    if criterion in ("gini", "error"):
        return 1 - 1 / k
    raise ValueError(criterion)


def gain(sides, criterion):
    whole, rows, left = [0.0] * len(sides[0]), 0.0, 0.0
    for side in sides:
        for place, count in enumerate(side):
            if count < 0:
                raise ValueError(count)
            whole[place] += count
        size = sum(side)
        if size:
            left += size * impurity(side, criterion)
            rows += size
    return impurity(whole, criterion) - (left / rows if rows else 0.0)
