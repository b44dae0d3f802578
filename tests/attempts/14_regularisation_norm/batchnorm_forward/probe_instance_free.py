"""Like wrong_running_biased: a class of its own, on moved axes."""


class BatchNorm:
    def __init__(self, gamma, beta, momentum=0.1, eps=1e-5):
        self.gamma, self.beta, self.momentum, self.eps = gamma, beta, momentum, eps
        self.seen = [np.zeros(gamma.shape), np.ones(gamma.shape)]

    def forward(self, x, train):
        rows = np.moveaxis(x, 1, -1)
        flat = rows.reshape(-1, x.shape[1])
        if train and len(flat) == 1:
            raise ValueError("one value")
        mean, var = (flat.mean(axis=0), flat.var(axis=0)) if train else self.seen
        if train:
            self.seen = [s + self.momentum * (new - s) for s, new in zip(self.seen, (mean, var))]
        y = (rows - mean) / np.sqrt(var + self.eps) * self.gamma + self.beta
        return np.moveaxis(y, -1, 1)

    def statistics(self):
        return tuple(self.seen)
