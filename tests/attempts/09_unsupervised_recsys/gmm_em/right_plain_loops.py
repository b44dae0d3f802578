"""Points and components in plain loops; inverses and logarithms of determinants."""


def e_step(X, weights, means, covs):
    k = len(weights)
    inverses, dets = [], []
    for cov in covs:
        if min(np.linalg.eigvalsh(cov)) <= 0:
            raise ValueError("no covariance")
        inverses.append(np.linalg.inv(cov))
        dets.append(np.linalg.slogdet(cov)[1])
    resp, total = np.zeros((len(X), k)), 0.0
    for i, x in enumerate(X):
        logs = []
        for j in range(k):
            away = x - means[j]
            quad = away @ inverses[j] @ away
            logs.append(math.log(weights[j]) - (quad + dets[j] + len(x) * math.log(2 * math.pi)) / 2)
        top = max(logs)
        log_sum = top + math.log(sum(math.exp(log - top) for log in logs))
        total += log_sum
        for j in range(k):
            resp[i, j] = math.exp(logs[j] - log_sum)
    return resp, total


def m_step(X, resp, reg=1e-6):
    n, d = X.shape
    k = resp.shape[1]
    weights, means, covs = np.zeros(k), np.zeros((k, d)), np.zeros((k, d, d))
    for j in range(k):
        total = sum(resp[:, j])
        weights[j] = total / n
        for i in range(n):
            means[j] += resp[i, j] * X[i] / total
        for i in range(n):
            covs[j] += resp[i, j] * np.outer(X[i] - means[j], X[i] - means[j]) / total
        for a in range(d):
            covs[j, a, a] += reg
    return weights, means, covs
