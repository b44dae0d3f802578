"""Used before fit, your model stops with an AttributeError about an attribute of its own. Say what is
wrong: raise a ValueError with a sentence."""


def __init__(self, var_smoothing=1e-9):
    self.var_smoothing = var_smoothing


GaussianNB.__init__ = __init__
