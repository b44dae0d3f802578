"""Your constructor takes any settings. A misspelt criterion or a min_leaf of 0 then shows much later,
or never: raise a ValueError."""


def _init(self, criterion="gini", max_depth=None, min_leaf=1):
    self.criterion, self.max_depth, self.min_leaf, self._tree = criterion, max_depth, min_leaf, None


DecisionTree.__init__ = _init
