"""A grid by repeated ratios, draws by powers, and a pick of the best one after the other."""


def log_grid(low, high, n):
    if low <= 0 or high <= low or n <= 1:
        raise ValueError("range")
    ratio = (high / low) ** (1 / (n - 1))
    return np.array([low * ratio**i for i in range(n)])


def log_uniform(low, high, size, rng):
    if low <= 0 or high <= low:
        raise ValueError("range")
    return np.array([low * (high / low) ** rng.random() for _ in range(size)])


def successive_halving(evaluate, configs, budget, eta=3):
    if len(configs) == 0 or eta <= 1:
        raise ValueError("input")
    left, spent = list(range(len(configs))), 0
    while len(left) != 1:
        losses = {}
        for i in left:
            loss = evaluate(configs[i], budget)
            spent += budget
            losses[i] = float("inf") if loss != loss else loss
        m = len(left) // eta or 1
        stay = set()
        while len(stay) < m:
            stay.add(min((i for i in left if i not in stay), key=lambda i: (losses[i], i)))
        left = sorted(stay)
        budget = budget * eta
    return configs[left[0]], spent
