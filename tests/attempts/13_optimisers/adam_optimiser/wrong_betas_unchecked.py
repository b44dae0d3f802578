"""Your constructor takes any betas. With 1 an average never moves from 0 and the correction divides by 0;
the stub asks for a ValueError."""


def _init(self, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.0):
    self.lr, self.beta1, self.beta2, self.eps, self.weight_decay = lr, beta1, beta2, eps, weight_decay
    self._steps, self._m, self._v = 0, [], []


Adam.__init__ = _init
