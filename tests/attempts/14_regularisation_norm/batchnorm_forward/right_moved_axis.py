"""The channels moved to the end, where everything broadcasts, and np.var with ddof."""


class BatchNorm:
    def __init__(self, gamma, beta, momentum=0.1, eps=1e-5):
        self.gamma, self.beta, self.momentum, self.eps = gamma, beta, momentum, eps
        self.running_mean, self.running_var = 0.0 * gamma, 0.0 * gamma + 1.0

    def forward(self, x, train):
        last = np.moveaxis(x, 1, -1)
        flat = last.reshape(-1, last.shape[-1])
        if not train:
            xhat = (last - self.running_mean) / np.sqrt(self.running_var + self.eps)
        elif len(flat) < 2:
            raise ValueError("too few values")
        else:
            keep = 1 - self.momentum
            self.running_mean = keep * self.running_mean + self.momentum * np.mean(flat, axis=0)
            self.running_var = keep * self.running_var + self.momentum * np.var(flat, axis=0, ddof=1)
            xhat = (last - np.mean(flat, axis=0)) / np.sqrt(np.var(flat, axis=0) + self.eps)
        return np.moveaxis(self.gamma * xhat + self.beta, -1, 1)

    def statistics(self):
        return [self.running_mean, self.running_var]
