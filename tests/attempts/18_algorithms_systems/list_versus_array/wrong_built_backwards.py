"""Your list begins with its values from back to front. Pushing each in front turns their order around: append
them."""


def ___init__(self, values=()):
    self.head = self.tail = None
    for value in values:
        self.push_front(value)


LinkedList.__init__ = ___init__
